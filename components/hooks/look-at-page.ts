import { dayOf, zoneOf } from '@/utils/calendar';
import type { Locale, Region } from '@/utils/model';
import {
  claimedSite,
  type Official,
  officialOf,
  type PageBill,
  type Recognised,
  readBillText,
  type Site,
} from '@/utils/sites';
import type { PageState } from './page-state';
import { readCurrentPage } from './read-current-page';

/** What is known of the page in front beyond its chat. */
export interface PageLook {
  readonly origin: string;
  readonly path: string;
  /** Whose address it is: the organisation's own, one that only looks like it, or nobody knows. */
  readonly official: Official;
  readonly site: Site | null;
  /** Its other official addresses, where it is one. */
  readonly siblings: readonly string[];
  /** An organisation the page calls itself by without being at its address. */
  readonly claimed: Site | null;
  /** Null where the page was not looked into. */
  readonly kind: Recognised['kind'] | null;
  readonly bill: PageBill | null;
}

export interface LookOptions {
  readonly locale: Locale;
  readonly region: Region;
  readonly inside: boolean;
}

/** At its address alone, or `inside` it, where the browser lets us. */
export async function lookAtPage(
  { origin, tabId }: Pick<Extract<PageState, { kind: 'on' }>, 'origin' | 'tabId'>,
  { locale, region, inside }: LookOptions,
): Promise<PageLook> {
  const { official, site = null } = officialOf(origin);
  const siblings = official === 'yes' && site ? siblingsOf(site, origin) : [];
  const outside = {
    origin,
    siblings,
    path: '/',
    official,
    site,
    claimed: null,
    kind: null,
    bill: null,
  };
  if (!inside) return outside;
  const current = await readCurrentPage(tabId).catch(() => null);
  if (!current) return outside;
  const receivedOn = dayOf(Date.now(), zoneOf(region));
  const bill = readBillText(current.text, { receivedOn, locale });
  const { kind } = current.recognised;
  return {
    ...outside,
    path: new URL(current.url).pathname,
    kind,
    claimed: kind === 'other' ? null : claimedSite(current.signals, origin),
    bill: bill.amountDue || bill.minimumDue || bill.bills.length > 0 ? bill : null,
  };
}

/** Where its chat, help and bills are; patterns of hosts cannot be asked for one by one. */
function siblingsOf({ places }: Site, here: string): string[] {
  const origins = places.flatMap(({ origin }) => (origin && origin !== here ? [origin] : []));
  return [...new Set(origins)].sort();
}
