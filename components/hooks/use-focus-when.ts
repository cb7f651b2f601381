import { type RefObject, useEffect } from 'react';

/** Puts the focus there once `when` is true, and again when `again` changes. Nothing scrolls unless told. */
export function useFocusWhen(
  place: RefObject<HTMLElement | null>,
  when: boolean,
  { again, scroll = false }: { readonly again?: unknown; readonly scroll?: boolean } = {},
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` asks for another time
  useEffect(() => {
    if (when) place.current?.focus({ preventScroll: !scroll });
  }, [place, when, again, scroll]);
}
