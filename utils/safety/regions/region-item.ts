import type { Locale, Region } from '@/utils/model';
import type { Grade } from '../finding';
import { packOf } from '../packs/pack-of';
import type { RegionFacts, RegionWords, RuleFact } from './region-facts';

/** A piece of a region's data in words: a hint to look at, never a verdict or a promise. */
export interface RegionItem {
  /** The same over updates, so that hiding or rewriting an item can be kept by it. */
  readonly id: string;
  readonly region: Region;
  readonly title: string;
  readonly text: string;
  readonly advice?: string;
  readonly hours?: string;
  readonly source: {
    readonly title: string;
    /** Only P is checked against the original; show M with its standing, never as checked. */
    readonly grade: Grade;
    readonly date: string;
    readonly expires?: string;
  };
  /** How far it can be relied on, in words: belongs beside the text. */
  readonly standing: string;
}

export interface RegionOptions {
  readonly locale: Locale;
  /** Leaves out what has expired: 'YYYY-MM-DD'. */
  readonly today?: string | undefined;
}

/** The item with its words, unless it has expired. */
export function regionItem(
  { id, source }: RuleFact,
  facts: RegionFacts,
  words: RegionWords,
  { locale, today }: RegionOptions,
): RegionItem | undefined {
  const from = facts.sources[source];
  const spoken = words.items[id];
  if (!from || !spoken) return undefined;
  if (from.expires && today && today > from.expires) return undefined;
  return {
    id,
    region: facts.region,
    ...spoken,
    source: { ...from, title: words.sources?.[source] ?? from.title },
    standing: packOf(locale).standing(from.grade, from.date),
  };
}
