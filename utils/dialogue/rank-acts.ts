import type { DialogueAct } from './dialogue-act';
import type { ScoredAct } from './reading';
import type { ActScores } from './score-acts';

/** Which act is the main one when a line plainly does both: the one that must not be missed. */
const PRECEDENCE: Record<DialogueAct, number> = {
  asks_transfer_to_private_account_or_code: 4,
  threatens_legal: 2.4,
  threatens_third_party_contact: 2.2,
  threatens_credit_record: 1.8,
  refuses_request: 1.1,
  confirms_agreement: 1,
  offers_fee_reduction: 0.9,
  offers_extension: 1,
  offers_instalment: 0.8,
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
export const THRESHOLD = 0.5;
const STEEPNESS = 0.55;
const MOST = 4;

/** Acts plain enough to show, the main one first, confidence never rising down the list. */
export function rankActs(scores: ActScores): ScoredAct[] {
  const sure = [...scores].flatMap(([act, score]) => {
    const confidence = 1 - Math.exp(-STEEPNESS * score);
    return confidence >= THRESHOLD ? [{ act, confidence, rank: score + PRECEDENCE[act] }] : [];
  });
  sure.sort((one, other) => other.rank - one.rank);
  const top = sure[0]?.rank ?? 0;
  let ceiling = 1;
  return sure
    .filter((scored) => scored.rank >= top - 4.5)
    .slice(0, MOST)
    .map(({ act, confidence }) => {
      ceiling = Math.min(ceiling, confidence);
      return { act, confidence: Math.round(ceiling * 100) / 100 };
    });
}
