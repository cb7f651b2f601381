import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { LookOptions, PageLook } from './look-at-page';
import type { PageState } from './page-state';
import { usePage } from './use-page';
import { usePreferences } from './use-preferences';

interface LookState {
  readonly look: PageLook | null;
  /** Looks into the page at once, in a click of the user. Null when the browser does not let us. */
  readonly lookNow: () => Promise<PageLook | null>;
}

const LookContext = createContext<LookState | null>(null);

/** A page fills itself after it is loaded: looked at again a little later. */
const LATER = 2_000;

/** Looks at the page in front: into it only where it was turned on, else at its address alone. */
export function PageLookProvider({ children }: { readonly children: ReactNode }) {
  const { page, reading } = usePage();
  const { locale, region } = usePreferences();
  const [look, setLook] = useState<PageLook | null>(null);
  const path = reading.frames.get(0)?.place.path;
  const key = page && 'origin' in page ? `${page.tabId} ${page.kind} ${page.origin} ${path}` : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when another page stands there
  useEffect(() => {
    let wanted = true;
    setLook(null);
    const again = () =>
      lookAt(page, { locale, region, inside: page?.kind === 'on' }).then((seen) => {
        if (wanted) setLook(seen);
        return seen;
      });
    let timer: ReturnType<typeof setTimeout> | undefined;
    void again().then((seen) => {
      if (wanted && seen?.kind === 'other') timer = setTimeout(again, LATER);
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key, locale, region]);

  const lookNow = async () => {
    const seen = await lookAt(page, { locale, region, inside: true });
    if (seen) setLook(seen);
    return seen;
  };
  return <LookContext value={{ look, lookNow }}>{children}</LookContext>;
}

/** Loaded after the first paint: what knows pages and sites is heavier than the panel. */
async function lookAt(page: PageState | null, options: LookOptions): Promise<PageLook | null> {
  if (page?.kind !== 'on' && page?.kind !== 'off') return null;
  return (await import('./look-at-page')).lookAtPage(page, options);
}

export function usePageLook(): LookState {
  const state = use(LookContext);
  if (state === null) throw new Error('usePageLook needs a PageLookProvider above it');
  return state;
}
