import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { dayOf, zoneOf } from '@/utils/calendar';
import type { Locale, Region } from '@/utils/model';
import type { Official, PageBill, Recognised, Site } from '@/utils/sites';
import type { PageState } from './page-state';
import { usePage } from './use-page';
import { usePreferences } from './use-preferences';

/** What is known of the page in front beyond its chat. */
export interface PageLook {
  readonly origin: string;
  readonly path: string;
  /** Whose address it is: the organisation's own, one that only looks like it, or nobody knows. */
  readonly official: Official;
  readonly site: Site | null;
  /** An organisation the page calls itself by without being at its address. */
  readonly claimed: Site | null;
  /** Null where the page was not looked into. */
  readonly kind: Recognised['kind'] | null;
  readonly bill: PageBill | null;
}

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
      if (wanted && page?.kind === 'on' && !seen?.bill) timer = setTimeout(again, LATER);
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

interface LookOptions {
  readonly locale: Locale;
  readonly region: Region;
  readonly inside: boolean;
}

async function lookAt(
  page: PageState | null,
  { locale, region, inside }: LookOptions,
): Promise<PageLook | null> {
  if (page?.kind !== 'on' && page?.kind !== 'off') return null;
  const { origin, tabId } = page;
  const sites = await import('@/utils/sites');
  const { official, site = null } = sites.officialOf(origin);
  const outside = { origin, path: '/', official, site, claimed: null, kind: null, bill: null };
  if (!inside) return outside;
  const { readCurrentPage } = await import('./read-current-page');
  const current = await readCurrentPage(tabId).catch(() => null);
  if (!current) return outside;
  const receivedOn = dayOf(Date.now(), zoneOf(region));
  const bill = sites.readBillText(current.text, { receivedOn, locale });
  const { kind } = current.recognised;
  return {
    ...outside,
    path: new URL(current.url).pathname,
    kind,
    claimed: kind === 'other' ? null : sites.claimedSite(current.signals, origin),
    bill: bill.amountDue || bill.minimumDue || bill.bills.length > 0 ? bill : null,
  };
}

export function usePageLook(): LookState {
  const state = use(LookContext);
  if (state === null) throw new Error('usePageLook needs a PageLookProvider above it');
  return state;
}
