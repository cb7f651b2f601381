import type { Stage } from '@/utils/model';
import type { Act, Intent } from './intent';

/** The flow in its usual order; court papers stand apart and may come at any time. */
export const stages: readonly Stage[] = [
  'check_bill',
  'contact',
  'explain',
  'propose',
  'materials',
  'apply',
  'wait',
  'confirm',
  'repay',
  'monitor',
];

/** What to say first at a stage, when no agent line asks for an answer. */
export const stageOpeners: Readonly<Record<Stage, readonly Intent[]>> = {
  check_bill: ['ask_bill_breakdown', 'dispute_bill_item', 'state_purpose', 'update_contact_data'],
  contact: ['state_purpose', 'ask_for_person', 'mention_earlier_agreement', 'express_willingness'],
  explain: ['give_reason', 'express_willingness', 'state_finances', 'give_reason_with_proof'],
  propose: [
    'propose_plan',
    'propose_date',
    'ask_extension',
    'offer_affordable_amount',
    'ask_to_freeze_interest',
    'ask_fee_reduction',
  ],
  materials: ['list_materials', 'ask_official_upload', 'ask_deadline_for_materials'],
  apply: ['submit_application_reason', 'ask_what_is_possible', 'ask_ticket_and_deadline'],
  wait: ['follow_up_result', 'ask_hold_on_collection', 'ask_ticket_and_deadline'],
  confirm: ['restate_terms', 'ask_written_confirmation', 'ask_terms', 'ask_staff_id'],
  repay: ['report_payment', 'report_cannot_pay_instalment', 'ask_written_confirmation'],
  monitor: ['ask_settlement_proof', 'ask_bill_breakdown', 'dispute_bill_item'],
  court: ['answer_court_papers', 'ask_for_documents', 'stay_calm_restate_willingness'],
};

export const anyStageOpeners: readonly Intent[] = [
  'state_purpose',
  'express_willingness',
  'give_reason',
  'propose_plan',
  'ask_for_person',
];

/** What the conversation has shown so far; all optional, absent means not yet. */
export type NegotiationFacts = {
  readonly contacted?: boolean | undefined;
  readonly reasonGiven?: boolean | undefined;
  readonly planProposed?: boolean | undefined;
  readonly materialsSent?: boolean | undefined;
  readonly applied?: boolean | undefined;
  readonly settled?: boolean | undefined;
  readonly courtPapers?: boolean | undefined;
  /** The intents of the sentences the user kept in this conversation. */
  readonly intentsUsed?: readonly string[] | undefined;
  /** Every act read from the agent's lines, in any order. */
  readonly actsSeen?: readonly Act[] | undefined;
};

type CaseView = {
  readonly stage?: Stage | undefined;
  readonly amountDue?: number | undefined;
};

const OFFERS: readonly Act[] = ['offers_instalment', 'offers_extension', 'offers_fee_reduction'];

/** The next step of the flow. A stage the user has set is never undone: the later one counts. */
export function nextStage(caseView?: CaseView, facts: NegotiationFacts = {}): Stage {
  if (facts.courtPapers || caseView?.stage === 'court') return 'court';
  const reached = stageReached(caseView, facts);
  const set = caseView?.stage ?? 'check_bill';
  return stages.indexOf(set) > stages.indexOf(reached) ? set : reached;
}

function stageReached(caseView: CaseView | undefined, facts: NegotiationFacts): Stage {
  const seen = (act: Act) => facts.actsSeen?.includes(act) ?? false;
  const said = (...intents: Intent[]) => intents.some((one) => facts.intentsUsed?.includes(one));
  if (facts.settled) return 'monitor';
  if (seen('confirms_agreement')) return 'repay';
  if (OFFERS.some(seen)) return 'confirm';
  if (facts.applied || seen('says_under_review_wait') || said('follow_up_result')) return 'wait';
  if (facts.materialsSent) return 'apply';
  if (seen('asks_materials')) return 'materials';
  if (facts.planProposed || said('propose_plan', 'propose_date', 'ask_extension')) return 'apply';
  if (facts.reasonGiven || said('give_reason', 'give_reason_with_proof')) return 'propose';
  if (facts.contacted) return 'explain';
  return caseView?.amountDue === undefined ? 'check_bill' : 'contact';
}
