import { ALL_SITES } from './all-sites';
import { hostOf } from './host-of';
import type { Site, SitePlace } from './site';
import { isUnder, type WebHost, webHost } from './web-host';

export interface KnownSite {
  readonly site: Site;
  /** What this very page is for, when its address says so. */
  readonly place?: SitePlace;
}

interface Claim extends KnownSite {
  readonly weight: number;
}

/** `secure*.chase.com` and `*.189.cn`: the star stands for part of one label, or for labels in front. */
function matchesHost(name: string, host: string): boolean {
  if (host.startsWith('*.')) return name.endsWith(host.slice(1));
  const star = host.indexOf('*');
  if (star < 0) return name === host;
  const [head, tail] = [host.slice(0, star), host.slice(star + 1)];
  const middle = name.slice(head.length, name.length - tail.length);
  return (
    name.length >= host.length - 1 &&
    name.startsWith(head) &&
    name.endsWith(tail) &&
    /^[a-z0-9-]*$/.test(middle)
  );
}

function matchesPath(place: SitePlace, { pathname, view }: WebHost): boolean {
  if (place.path === undefined) return false;
  const pattern = new RegExp(place.path);
  return pattern.test(pathname) || (view !== '' && pattern.test(view));
}

const heavier = (one: Claim | null, other: Claim | null) =>
  other && (!one || other.weight > one.weight) ? other : one;

function claimByPlace(site: Site, place: SitePlace, host: WebHost): Claim | null {
  const named = hostOf(place);
  if (!matchesHost(host.name, named)) return null;
  const weight = named.length + (named.includes('*') ? 0 : 200);
  // Of two paths that fit, the longer says more.
  const path = place.path?.length ?? 0;
  if (matchesPath(place, host)) return { site, place, weight: weight + 1000 + path };
  // A place that names no path speaks for its whole host.
  return place.path === undefined ? { site, place, weight: weight + 500 } : { site, weight };
}

function claimOf(site: Site, host: WebHost): Claim | null {
  const byDomain = site.domains
    .filter((domain) => isUnder(host.name, domain))
    .map((domain): Claim => ({ site, weight: domain.length }));
  const byPlace = site.places.map((place) => claimByPlace(site, place, host));
  return [...byDomain, ...byPlace].reduce(heavier, null);
}

/** The organisation or chat widget an address belongs to, and what the page is for; at most one. */
export function siteOf(address: string): KnownSite | null {
  const host = webHost(address);
  if (!host) return null;
  const best = ALL_SITES.map((site) => claimOf(site, host)).reduce(heavier, null);
  if (!best) return null;
  return best.place ? { site: best.site, place: best.place } : { site: best.site };
}
