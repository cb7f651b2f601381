import { ALL_SITES } from './all-sites';
import { brandIn, faintBrandIn } from './brand-in-label';
import { readings } from './confusable';
import { isFreeHost } from './free-hosts';
import type { Site } from './site';
import type { WebHost } from './web-host';

export interface LookAlike {
  readonly site: Site;
  readonly why: readonly string[];
}

/** Second labels under which countries sell names. */
const SECOND = /^(?:com?|net|org|gov|edu|ac)$/;
/** Countries whose names are sold to anyone for other ends. */
const LOOSE =
  /^(?:cc|tk|ml|ga|cf|gq|pw|ws|to|me|io|co|tv|sh|la|li|su|ru|ai|gg|vc|sx|st|fm|am|is|cx)$/;

/** Labels of the public suffix at the end: `com`, `co.uk`. */
function suffixOf(labels: readonly string[]): number {
  return (labels.at(-1)?.length ?? 0) === 2 && SECOND.test(labels.at(-2) ?? '') && labels.length > 2
    ? 2
    : 1;
}

/** `paypal.com.au`: the same name under another country's domain may well be theirs. */
function isAbroad({ labels }: WebHost, site: Site, suffix: number): boolean {
  const country = labels.at(-1) ?? '';
  return country.length === 2 && !LOOSE.test(country) && suffix < labels.length
    ? !site.regions.every((region) => region === 'CN' || region === 'TW')
    : false;
}

function domainSign(host: WebHost, site: Site, suffix: number): string | null {
  const { name, labels, user } = host;
  for (const domain of site.domains) {
    const isCountrys = name.endsWith(`${domain}.${labels.at(-1)}`) && isAbroad(host, site, suffix);
    if (!isCountrys && `.${name}.`.includes(`.${domain}.`)) return 'official name in front';
    if (user === domain || user.endsWith(`.${domain}`)) return 'official name before @';
    const dashed = domain.replaceAll('.', '-');
    if (domain.length > 5 && labels.some((label) => `-${label}-`.includes(`-${dashed}-`)))
      return 'hyphens for dots';
  }
  return null;
}

function brandSign(host: WebHost, site: Site, suffix: number): string | null {
  const own = host.shown.slice(0, host.shown.length - suffix);
  for (const [at, label] of own.entries()) {
    const isRegistered = at === own.length - 1;
    for (const reading of readings(label)) {
      const letters = reading === label ? '' : ' in other letters';
      for (const brand of site.brands ?? []) {
        const isOwnName = isRegistered && label === brand && isAbroad(host, site, suffix);
        const sign = isOwnName ? null : brandIn(reading, brand);
        if (sign) return sign + letters;
      }
      for (const brand of site.faintBrands ?? []) {
        const sign = faintBrandIn(reading, brand);
        if (sign) return sign + letters;
      }
    }
  }
  return null;
}

/** The organisation a host that is not its own passes itself off as, with the signs; null without one. */
export function lookAlikeOf(host: WebHost): LookAlike | null {
  const suffix = suffixOf(host.labels);
  for (const sign of [domainSign, brandSign]) {
    for (const site of ALL_SITES) {
      const found = site.category === 'widget' ? null : sign(host, site, suffix);
      if (found) return { site, why: isFreeHost(host.name) ? [found, 'free hosting'] : [found] };
    }
  }
  return null;
}
