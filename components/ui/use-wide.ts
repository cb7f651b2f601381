import { type RefObject, useEffect, useState } from 'react';

/** 560 px at the usual text size; larger text needs more room for two columns. */
const WIDE_REM = 37.3;

/** Whether there is room for two columns, as the style sheet asks its container. */
export function useWide(place: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWide(element.clientWidth >= WIDE_REM * rem);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [place]);
  return wide;
}
