import { foldForMatching } from '@/utils/text';
import { collectionRules, type Finding, type IncomingContext, scamSigns } from './finding';
import { collectionHints } from './hints/collection-hints';
import { packOf } from './packs/pack-of';
import { asksDataSign } from './words/asks-data';
import { COLLECTION_WORDS } from './words/collection-words';
import { type IsOpen, openIdeas } from './words/open-ideas';
import { readClauses, type Sentence } from './words/read-clauses';
import { SCAM_WORDS } from './words/scam-words';
import { showsSign } from './words/shows-sign';

const LONGEST = 20_000;

interface Heard {
  readonly sentences: readonly Sentence[];
  readonly isOpen: IsOpen;
}

/**
 * What to beware of in what the other side wrote: signs of a scam, and rules of the region it
 * touches. Advice, never a verdict: a real agent may ask for a code too.
 */
export function checkIncoming(text: string, context: IncomingContext): Finding[] {
  const folded = foldForMatching(text.slice(0, LONGEST)).replaceAll('您', '你');
  const heard = { sentences: readClauses(folded), isOpen: openIdeas(folded) };
  return [...signs(heard, context), ...unofficial(heard, context), ...hints(heard, context)];
}

function signs({ sentences, isOpen }: Heard, { locale }: IncomingContext): Finding[] {
  const pack = packOf(locale);
  return scamSigns
    .filter((rule) => showsSign(SCAM_WORDS[rule], sentences, isOpen))
    .map((rule) => ({ rule, action: 'caution', ...pack.signs[rule] }));
}

function unofficial(
  { sentences, isOpen }: Heard,
  { locale, official }: IncomingContext,
): Finding[] {
  if (official !== 'no' || !showsSign(asksDataSign, sentences, isOpen)) return [];
  return [{ rule: 'unofficial_site', action: 'caution', ...packOf(locale).signs.unofficial_site }];
}

function hints({ sentences, isOpen }: Heard, context: IncomingContext): Finding[] {
  const pack = packOf(context.locale);
  const touched = collectionRules.filter((rule) =>
    showsSign(COLLECTION_WORDS[rule], sentences, isOpen),
  );
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
