import { type RefObject, useEffect, useRef } from 'react';

/**
 * When the thing with the focus is taken away (done, deleted), the browser forgets the place and a
 * keyboard starts from the top. The element with this ref, which needs tabIndex -1, takes it over.
 */
export function useKeptFocus<Element extends HTMLElement>(
  count: number,
): RefObject<Element | null> {
  const place = useRef<Element>(null);
  const before = useRef(count);
  useEffect(() => {
    const fewer = count < before.current;
    before.current = count;
    if (fewer && document.activeElement === document.body) place.current?.focus();
  }, [count]);
  return place;
}
