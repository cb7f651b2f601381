import type { PlainMessageId } from '@/utils/i18n';
import type { Intent } from '@/utils/phrasing';

/** What a sentence does not do, by what it does. Everything that is not named only asks. */
const named: Partial<Record<Intent, PlainMessageId>> = {
  propose_plan: 'phrasing.limitPropose',
  propose_date: 'phrasing.limitPropose',
  propose_alternative: 'phrasing.limitPropose',
  ask_extension: 'phrasing.limitPropose',
  offer_affordable_amount: 'phrasing.limitPropose',
  counter_offer: 'phrasing.limitPropose',
  submit_application_reason: 'phrasing.limitPropose',
  state_purpose: 'phrasing.limitExplain',
  give_reason: 'phrasing.limitExplain',
  give_reason_with_proof: 'phrasing.limitExplain',
  express_willingness: 'phrasing.limitExplain',
  state_finances: 'phrasing.limitExplain',
  explain_cannot_pay_now: 'phrasing.limitExplain',
  stay_calm_restate_willingness: 'phrasing.limitExplain',
  list_materials: 'phrasing.limitExplain',
  ask_hold_on_collection: 'phrasing.limitPause',
  accept_and_confirm: 'phrasing.limitAgree',
  restate_terms: 'phrasing.limitAgree',
  ask_written_confirmation: 'phrasing.limitAgree',
  thank_and_close: 'phrasing.limitAgree',
  ask_staff_id: 'phrasing.limitNote',
  ask_ticket_and_deadline: 'phrasing.limitNote',
  ask_to_note_the_case: 'phrasing.limitNote',
  mention_earlier_agreement: 'phrasing.limitNote',
  confirm_identity_minimum: 'phrasing.limitRefuse',
  verify_caller_first: 'phrasing.limitRefuse',
  refuse_code_or_private_account: 'phrasing.limitRefuse',
  verify_through_official_channel: 'phrasing.limitRefuse',
  object_third_party_contact: 'phrasing.limitObject',
  complain: 'phrasing.limitObject',
  dispute_bill_item: 'phrasing.limitObject',
  answer_court_papers: 'phrasing.limitCourt',
  report_payment: 'phrasing.limitReport',
  report_cannot_pay_instalment: 'phrasing.limitReport',
  update_contact_data: 'phrasing.limitReport',
};

export function limitOf(intent: Intent | 'own'): PlainMessageId {
  if (intent === 'own') return 'phrasing.limitOwn';
  return named[intent] ?? 'phrasing.limitAsk';
}
