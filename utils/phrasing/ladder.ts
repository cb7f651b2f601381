import type { RequestKind } from '@/utils/model';
import type { Phrase } from './phrase';

/** What is asked for, from the easiest to grant upward: more time, parts, less to pay, a part now. */
const RUNG: Readonly<Record<RequestKind, number | undefined>> = {
  new_date: 0,
  extension: 0,
  instalments: 1,
  interest_freeze: 2,
  fee_reduction: 2,
  // Asked beside the others, whatever their rung.
  pause_collection: undefined,
  reapply: undefined,
};
const PART_NOW = 3;

export function rungOf(phrase: Phrase): number | undefined {
  const rungs = (phrase.requests ?? []).map((request) => RUNG[request]);
  const first = rungs.find((rung) => rung !== undefined);
  if (first !== undefined) return first;
  return phrase.parts.some((part) => 'slot' in part && part.slot === 'payNow')
    ? PART_NOW
    : undefined;
}

/** The rung to try after a refusal: one above the highest that was asked for. */
export function nextRung(
  said: readonly string[],
  requests: readonly RequestKind[],
  words: readonly RegExp[],
): number {
  const asked = words.flatMap((word, rung) => (said.some((line) => word.test(line)) ? [rung] : []));
  const wanted = requests.flatMap((request) => RUNG[request] ?? []);
  const reached = asked.length > 0 ? Math.max(...asked) : Math.min(...wanted, PART_NOW);
  return asked.length === 0 && wanted.length === 0 ? 0 : Math.min(reached + 1, PART_NOW);
}
