import type { SitePlace } from './site';

const SCHEME = 'https://'.length;

/** The host of a place, or the pattern of its hosts. */
export function hostOf({ host, origin }: SitePlace): string {
  return host ?? origin?.slice(SCHEME) ?? '';
}
