import { useEffect, useRef, useState } from 'react';

/** A record that is being restored takes longer: what it would only make better does not wait. */
const LIMIT = 500;

/** True once it has been ready, or has kept one waiting for too long. */
export function useSettled(ready: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  const wasReady = useRef(ready);
  if (ready) wasReady.current = true;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!wasReady.current) setIsLate(true);
    }, LIMIT);
    return () => clearTimeout(timer);
  }, []);
  return wasReady.current || isLate;
}
