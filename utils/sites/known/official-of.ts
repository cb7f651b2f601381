import { ALL_SITES } from './all-sites';
import { isHostedForAnyone } from './free-hosts';
import { lookAlikeOf } from './look-alike';
import type { Site } from './site';
import { isUnder, webHost } from './web-host';

/** `unknown` is most of the web, and every chat service anyone can rent. */
export type Official = 'yes' | 'no' | 'unknown';

export interface OfficialJudgement {
  readonly official: Official;
  /** Whose host it is, or whom it looks like. */
  readonly site?: Site;
  /** Names of the signs of a look-alike. */
  readonly why: readonly string[];
}

const UNKNOWN: OfficialJudgement = { official: 'unknown', why: [] };

/** Whether an address is an organisation's own, a look-alike of one, or neither that we know of. */
export function officialOf(address: string): OfficialJudgement {
  const host = webHost(address);
  if (!host) return UNKNOWN;
  const owner = ALL_SITES.find(({ domains }) => domains.some((one) => isUnder(host.name, one)));
  if (owner) return { official: 'yes', site: owner, why: [] };
  if (ALL_SITES.some(({ related = [] }) => related.some((one) => isUnder(host.name, one)))) {
    return UNKNOWN;
  }
  if (isHostedForAnyone(host.name)) return { official: 'unknown', why: ['hosted'] };
  const found = lookAlikeOf(host);
  return found ? { official: 'no', ...found } : UNKNOWN;
}
