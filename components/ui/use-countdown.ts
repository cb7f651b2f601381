import { useCallback, useEffect, useRef, useState } from 'react';

/** Calls `onEnd` once after `milliseconds` of not being paused. */
export function useCountdown(milliseconds: number, onEnd: () => void) {
  const [paused, setPaused] = useState(false);
  const left = useRef(milliseconds);
  const end = useRef(onEnd);

  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);

  useEffect(() => {
    if (paused) return;
    const since = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(0, left.current - (performance.now() - since));
    };
  }, [paused]);

  return {
    pause: useCallback(() => setPaused(true), []),
    resume: useCallback(() => setPaused(false), []),
  };
}
