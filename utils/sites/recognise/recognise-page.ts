import type { Scope } from '../discover';
import { type Official, officialOf } from '../known/official-of';
import type { Site } from '../known/site';
import { siteOf } from '../known/site-of';
import { plainTools, type Tools } from '../tools';
import { judgePage, type PageKind } from './judge';
import type { PageSignals } from './page-signals';
import { readSignals } from './read-signals';

export interface Recognised {
  readonly kind: PageKind;
  /** How sure the kind is, from 0 to 1. */
  readonly score: number;
  readonly site?: Site;
  readonly official: Official;
  /** Names of what spoke for it. */
  readonly why: readonly string[];
}

/** What a page is and whose, from what was measured on it and its address. */
export function judge(signals: PageSignals, url: string): Recognised {
  const known = siteOf(url);
  const { official, site = known?.site, why } = officialOf(url);
  const judged = judgePage(signals, url, known);
  return {
    kind: judged.kind,
    score: judged.score,
    official,
    why: [...judged.why, ...why],
    ...(site ? { site } : {}),
  };
}

/** Looks at the page and says what it is, at once. */
export function recognisePage(root: Scope, url: string, tools: Tools = plainTools): Recognised {
  return judge(readSignals(root, tools), url);
}
