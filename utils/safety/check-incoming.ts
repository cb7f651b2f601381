import { foldForMatching } from '@/utils/text';
import { collectionRules, type Finding, type IncomingContext, scamSigns } from './finding';
import { collectionHints } from './hints/collection-hints';
import { packOf } from './packs/pack-of';
import { ASKS_DATA, COLLECTION_WORDS, SCAM_WORDS, type Sign } from './words/sign-words';

const LONGEST = 20_000;
const SENTENCE = /[^。！!？?\n;；]+/gu;

/**
 * What to beware of in what the other side wrote: signs of a scam, and rules of the region it
 * touches. Advice, never a verdict: a real agent may ask for a code too.
 */
export function checkIncoming(text: string, context: IncomingContext): Finding[] {
  const folded = foldForMatching(text.slice(0, LONGEST)).replaceAll('您', '你');
  const sentences = Array.from(folded.matchAll(SENTENCE), ([sentence]) => sentence);
  return [
    ...signs(sentences, context),
    ...unofficial(folded, context),
    ...hints(sentences, context),
  ];
}

function shows({ say, not }: Sign, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => say.test(sentence) && not?.test(sentence) !== true);
}

function signs(sentences: readonly string[], { locale }: IncomingContext): Finding[] {
  const pack = packOf(locale);
  return scamSigns
    .filter((rule) => shows(SCAM_WORDS[rule], sentences))
    .map((rule) => ({ rule, action: 'caution', ...pack.signs[rule] }));
}

function unofficial(folded: string, { locale, official }: IncomingContext): Finding[] {
  if (official !== 'no' || !ASKS_DATA.test(folded)) return [];
  return [{ rule: 'unofficial_site', action: 'caution', ...packOf(locale).signs.unofficial_site }];
}

function hints(sentences: readonly string[], context: IncomingContext): Finding[] {
  const pack = packOf(context.locale);
  const touched = collectionRules.filter((rule) => shows(COLLECTION_WORDS[rule], sentences));
  return collectionHints
    .filter(({ rule, region, source }) => {
      const over = source.expires && context.today && context.today > source.expires;
      return region === context.region && touched.includes(rule) && !over;
    })
    .map(({ id, rule, source }) => ({ rule, action: 'caution', ...pack.hints[id], source }));
}
