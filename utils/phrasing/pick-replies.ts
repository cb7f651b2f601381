import type { Candidate } from './candidate';

/** A first reply longer than this is offered in its short form. */
const LONG = { wide: 34, narrow: 90 };
const ENOUGH = 3;
const PER_INTENT = 2;

/**
 * One of each intent first, then seconds, so that the list shows ways to go on rather than one way
 * five times. Nothing that was said already is offered again.
 */
export function pickReplies(
  wanted: readonly Candidate[],
  fallback: () => readonly Candidate[],
  wasSaid: (text: string) => boolean,
  limit: number,
): Candidate[] {
  const picked: Candidate[] = [];
  const saidFamilies = new Map<string, boolean>();
  // In one tone or another: having said it at length, one does not say it again in short.
  const familySaid = (family: string, from: readonly Candidate[]) => {
    const known = saidFamilies.get(family);
    if (known !== undefined) return known;
    const forms = from.filter(({ phrase }) => phrase.family === family);
    const said = forms.some(({ filled }) => wasSaid(filled.text));
    saidFamilies.set(family, said);
    return said;
  };
  const take = (from: readonly Candidate[], perIntent: number, upTo: number) => {
    for (const candidate of from) {
      if (picked.length >= upTo) return;
      const { family, intent } = candidate.phrase;
      if (picked.some(({ phrase }) => phrase.family === family)) continue;
      if (picked.filter(({ phrase }) => phrase.intent === intent).length >= perIntent) continue;
      if (!familySaid(family, from)) picked.push(candidate);
    }
  };
  take(wanted, 1, limit);
  take(wanted, PER_INTENT, limit);
  if (picked.length < ENOUGH) take(fallback(), 1, Math.min(ENOUGH, limit));
  return shortFirst(completeFirst(picked), wanted);
}

/** What has an open chip can't be inserted as it stands, what claims may not be true: neither leads. */
function completeFirst(picked: readonly Candidate[]): Candidate[] {
  const lead = picked.find(({ phrase, filled }) => filled.missing.length === 0 && !phrase.claims);
  return lead ? [lead, ...picked.filter((one) => one !== lead)] : [...picked];
}

function shortFirst(picked: Candidate[], wanted: readonly Candidate[]): Candidate[] {
  const [lead, ...rest] = picked;
  if (lead?.phrase.tone !== 'plain') return picked;
  const { text, missing } = lead.filled;
  const limit = /\p{Script=Han}/u.test(text) ? LONG.wide : LONG.narrow;
  if (text.length <= limit) return picked;
  const short = wanted.find(
    ({ phrase, filled }) =>
      phrase.family === lead.phrase.family &&
      phrase.tone === 'shorter' &&
      filled.missing.length <= missing.length,
  );
  return short ? [short, ...rest] : picked;
}
