import type { DialogueAct } from './dialogue-act';
import type { NgramShares } from './model/weigh-ngrams';
import type { ScoredAct } from './reading';
import type { Heard } from './score-acts';

/** Which act is the main one when a line plainly does both: the one that must not be missed. */
const PRECEDENCE: Record<DialogueAct, number> = {
  asks_transfer_to_private_account_or_code: 4,
  threatens_legal: 2.4,
  threatens_third_party_contact: 2.2,
  threatens_credit_record: 1.8,
  refuses_request: 1.1,
  confirms_agreement: 1,
  offers_fee_reduction: 1.2,
  offers_extension: 1.3,
  offers_instalment: 1.1,
  asks_materials: 0.7,
  asks_identity: 0.6,
  asks_amount_can_pay_now: 0.6,
  asks_repayment_plan_or_date: 0.5,
  asks_reason: 0.4,
  transfers_to_other_department: 0.4,
  says_under_review_wait: 0.2,
  demands_full_payment_now: 0,
  greeting_or_other: -3,
};

/** Below this the words are too thin to act on. */
const THRESHOLD = 0.5;
const STEEPNESS = 0.55;
const MOST = 4;
const FAR_BEHIND = 4.5;

/** How much the n-grams move what the rules say: enough to choose between equals. */
const SWAY = 0.3;
const LEAST_SWAY = -3;
/** A share this large may speak where no rule does, never above this confidence. */
const SPEAKS = 0.15;
const OVER_GREETING = 0.4;
/** Threats and traps frighten: a hint is not enough to name one. */
const GRAVE = 0.3;
const NGRAMS_AT_MOST = 0.7;

interface Ranked extends ScoredAct {
  readonly rank: number;
}

/** Acts plain enough to show, the main one first, confidence never rising down the list. */
export function rankActs({ scores, denied }: Heard, shares: NgramShares | null): ScoredAct[] {
  const plain = [...scores].flatMap(([act, score]): Ranked[] => {
    const confidence = 1 - Math.exp(-STEEPNESS * score);
    const rank = score + PRECEDENCE[act] + swayOf(act, shares);
    return confidence >= THRESHOLD ? [{ act, confidence, rank }] : [];
  });
  plain.sort((one, other) => other.rank - one.rank);
  const first = plain[0];
  if (first && first.act !== 'greeting_or_other') return settle(plain);
  const heard = hear(shares, denied, first ? OVER_GREETING : SPEAKS);
  return settle(heard && heard.act !== first?.act ? [heard, ...plain] : plain);
}

function swayOf(act: DialogueAct, shares: NgramShares | null): number {
  if (!shares) return 0;
  return SWAY * Math.max(LEAST_SWAY, Math.log((shares.get(act) ?? 0) * shares.size));
}

/** What the n-grams say where the rules are silent or heard no more than a greeting. */
function hear(
  shares: NgramShares | null,
  denied: ReadonlySet<DialogueAct>,
  least: number,
): Ranked | null {
  let best: Ranked | null = null;
  let left = 1;
  for (const [act, share] of shares ?? []) {
    left -= share;
    const needed = isGrave(act) ? Math.max(least, GRAVE) : least;
    if (share >= needed && share > (best?.rank ?? 0)) {
      const confidence = Math.min(NGRAMS_AT_MOST, THRESHOLD + (share - SPEAKS) / 2);
      best = { act, confidence, rank: share };
    }
  }
  return best && best.rank > left && !denied.has(best.act) ? best : null;
}

function isGrave(act: DialogueAct): boolean {
  return act.startsWith('threatens_') || act === 'asks_transfer_to_private_account_or_code';
}

function settle(ranked: readonly Ranked[]): ScoredAct[] {
  const top = ranked.length > 1 ? Math.max(...ranked.map(({ rank }) => rank)) : 0;
  let ceiling = 1;
  return ranked
    .filter(({ rank }, at) => at === 0 || rank >= top - FAR_BEHIND)
    .slice(0, MOST)
    .map(({ act, confidence }) => {
      ceiling = Math.min(ceiling, confidence);
      return { act, confidence: Math.round(ceiling * 100) / 100 };
    });
}
