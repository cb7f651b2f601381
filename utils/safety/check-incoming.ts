import { foldForMatching } from '@/utils/text';
import { collectionRules, type Finding, type IncomingContext, scamSigns } from './finding';
import { collectionHints } from './hints/collection-hints';
import { packOf } from './packs/pack-of';
import { asksDataSign } from './words/asks-data';
import { COLLECTION_WORDS } from './words/collection-words';
import { readClauses, type Sentence } from './words/read-clauses';
import { SCAM_WORDS } from './words/scam-words';
import { showsSign } from './words/shows-sign';

const LONGEST = 20_000;

/**
 * What to beware of in what the other side wrote: signs of a scam, and rules of the region it
 * touches. Advice, never a verdict: a real agent may ask for a code too.
 */
export function checkIncoming(text: string, context: IncomingContext): Finding[] {
  const folded = foldForMatching(text.slice(0, LONGEST)).replaceAll('您', '你');
  const sentences = readClauses(folded);
  return [
    ...signs(sentences, context),
    ...unofficial(sentences, context),
    ...hints(sentences, context),
  ];
}

function signs(sentences: readonly Sentence[], { locale }: IncomingContext): Finding[] {
  const pack = packOf(locale);
  return scamSigns
    .filter((rule) => showsSign(SCAM_WORDS[rule], sentences))
    .map((rule) => ({ rule, action: 'caution', ...pack.signs[rule] }));
}

function unofficial(
  sentences: readonly Sentence[],
  { locale, official }: IncomingContext,
): Finding[] {
  if (official !== 'no' || !showsSign(asksDataSign, sentences)) return [];
  return [{ rule: 'unofficial_site', action: 'caution', ...packOf(locale).signs.unofficial_site }];
}

function hints(sentences: readonly Sentence[], context: IncomingContext): Finding[] {
  const pack = packOf(context.locale);
  const touched = collectionRules.filter((rule) => showsSign(COLLECTION_WORDS[rule], sentences));
  return collectionHints
    .filter(({ rule, region, source }) => {
      const over = source.expires && context.today && context.today > source.expires;
      return region === context.region && touched.includes(rule) && !over;
    })
    .map(({ id, rule, source }) => ({
      rule,
      action: 'caution',
      ...pack.hints[id],
      source,
      standing: pack.standing(source.grade, source.date),
    }));
}
