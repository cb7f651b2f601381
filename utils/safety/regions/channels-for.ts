import type { Region } from '@/utils/model';
import { foldForMatching } from '@/utils/text';
import { loadRegion } from './load-region';
import type { ChannelKind, RegionFacts } from './region-facts';
import { type RegionItem, type RegionOptions, regionItem } from './region-item';

/** A way to reach a creditor, as reported: a number to call, labels to tap, a form in the app. */
export interface Channel extends RegionItem {
  readonly kind: ChannelKind;
  readonly contact?: string;
  /** Labels as the app prints them, in its own language. */
  readonly steps?: readonly string[];
}

/**
 * How to reach this creditor (its name, with the product if known). None for a creditor not in the
 * data: then the number on the card or the bill is the one to use.
 */
export async function channelsFor(
  creditor: string,
  region: Region,
  options: RegionOptions,
): Promise<readonly Channel[]> {
  const { facts, words } = await loadRegion(region, options.locale);
  const key = creditorOf(creditor, facts);
  return facts.channels
    .filter((channel) => channel.creditor === key)
    .flatMap((channel) => {
      const item = regionItem(channel, facts, words, options);
      const { kind, contact, steps } = channel;
      return item ? [{ ...item, kind, ...(contact && { contact }), ...(steps && { steps }) }] : [];
    });
}

/** The longest name counts: 中国工商银行 is not 中国银行, nor is its English name. */
function creditorOf(creditor: string, { creditors }: RegionFacts): string | undefined {
  const folded = foldForMatching(creditor);
  const named = Object.entries(creditors).flatMap(([key, names]) =>
    names.filter((name) => folded.includes(name)).map((name) => ({ key, length: name.length })),
  );
  return named.sort((one, other) => other.length - one.length)[0]?.key;
}
