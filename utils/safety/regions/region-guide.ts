import type { Region } from '@/utils/model';
import { collectionHints } from '../hints/collection-hints';
import { packOf } from '../packs/pack-of';
import { loadRegion } from './load-region';
import type { HelpKind } from './region-facts';
import { type RegionItem, type RegionOptions, regionItem } from './region-item';

export interface HelpLine extends RegionItem {
  readonly kind: HelpKind;
  /** A number to call. */
  readonly contact?: string;
}

/** What a region's rules mention, those about collection included. */
export async function rulesFor(
  region: Region,
  options: RegionOptions,
): Promise<readonly RegionItem[]> {
  const { facts, words } = await loadRegion(region, options.locale);
  const own = facts.rules.flatMap((rule) => regionItem(rule, facts, words, options) ?? []);
  return [...own, ...collectionRulesOf(region, options)];
}

function collectionRulesOf(region: Region, { locale, today }: RegionOptions): RegionItem[] {
  const pack = packOf(locale);
  return collectionHints
    .filter((hint) => hint.region === region)
    .filter(({ source }) => !(source.expires && today && today > source.expires))
    .map(({ id, source }) => ({
      id,
      region,
      title: source.title,
      text: pack.hints[id].reason,
      advice: pack.hints[id].instead,
      source,
      standing: pack.standing(source.grade, source.date),
    }));
}

/** Where to complain, report a fraud, get free advice, or talk to someone. */
export async function helpFor(
  region: Region,
  options: RegionOptions,
): Promise<readonly HelpLine[]> {
  const { facts, words } = await loadRegion(region, options.locale);
  return facts.help.flatMap((line) => {
    const item = regionItem(line, facts, words, options);
    const { kind, contact } = line;
    return item ? [{ ...item, kind, ...(contact && { contact }) }] : [];
  });
}
