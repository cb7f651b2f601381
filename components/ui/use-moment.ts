import { useCallback, useEffect, useRef, useState } from 'react';

/** A value shown for a moment, then gone: the "已复制" in a button. */
export function useMoment<Value>(
  milliseconds = 2500,
): readonly [shown: Value | null, show: (value: Value) => void] {
  const [shown, setShown] = useState<Value | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback(
    (value: Value) => {
      clearTimeout(timer.current);
      setShown(() => value);
      timer.current = setTimeout(() => setShown(null), milliseconds);
    },
    [milliseconds],
  );

  useEffect(() => () => clearTimeout(timer.current), []);
  return [shown, show];
}
