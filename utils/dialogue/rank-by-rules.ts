import type { DialogueAct } from './dialogue-act';
import type { ScoredAct } from './reading';
import type { Heard } from './score-acts';

/** Which act is the main one when a line plainly does both: the one that must not be missed. */
const PRECEDENCE: Record<DialogueAct, number> = {
  asks_transfer_to_private_account_or_code: 4,
  threatens_legal: 2.4,
  threatens_third_party_contact: 2.2,
  threatens_credit_record: 1.8,
  offers_extension: 1.3,
  offers_fee_reduction: 1.2,
  offers_instalment: 1.1,
  refuses_request: 1.1,
  confirms_agreement: 1,
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

/** For a line too strange, too short or too long to weigh its words. */
export function rankByRules({ scores }: Heard): ScoredAct[] {
  const ranked = [...scores]
    .map(([act, score]) => ({
      act,
      confidence: 1 - Math.exp(-STEEPNESS * score),
      rank: score + PRECEDENCE[act],
    }))
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .sort((one, other) => other.rank - one.rank);
  const top = ranked[0]?.rank ?? 0;
  let ceiling = 1;
  return ranked
    .filter(({ rank }, at) => at === 0 || rank >= top - FAR_BEHIND)
    .slice(0, MOST)
    .map(({ act, confidence }) => {
      ceiling = Math.min(ceiling, confidence);
      return { act, confidence: Math.round(ceiling * 100) / 100 };
    });
}
