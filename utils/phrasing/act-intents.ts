import type { Act, Intent } from './intent';

/** What answers an act, best first (the product's table; tests hold every pack to it). */
export const actIntents: Readonly<Record<Act, readonly Intent[]>> = {
  greeting_or_other: ['state_purpose', 'ask_for_person', 'ask_what_is_possible'],
  asks_identity: ['confirm_identity_minimum', 'verify_caller_first'],
  asks_reason: ['give_reason', 'give_reason_with_proof', 'express_willingness'],
  asks_materials: ['list_materials', 'ask_official_upload', 'ask_deadline_for_materials'],
  asks_repayment_plan_or_date: ['propose_plan', 'propose_date', 'ask_what_is_possible'],
  asks_amount_can_pay_now: ['offer_affordable_amount', 'explain_cannot_pay_now', 'propose_plan'],
  refuses_request: [
    'propose_alternative',
    'ask_what_is_possible',
    'ask_supervisor',
    'ask_when_to_reapply',
  ],
  demands_full_payment_now: [
    'explain_cannot_pay_now',
    'propose_plan',
    'offer_affordable_amount',
    'ask_supervisor',
  ],
  offers_instalment: ['ask_terms', 'counter_offer', 'accept_and_confirm'],
  offers_extension: ['ask_terms', 'counter_offer', 'accept_and_confirm'],
  offers_fee_reduction: ['ask_terms', 'accept_and_confirm', 'ask_more_time'],
  says_under_review_wait: ['ask_ticket_and_deadline', 'ask_hold_on_collection', 'thank_and_close'],
  confirms_agreement: ['restate_terms', 'ask_written_confirmation', 'ask_staff_id'],
  threatens_legal: ['stay_calm_restate_willingness', 'ask_for_documents', 'propose_plan'],
  threatens_credit_record: [
    'stay_calm_restate_willingness',
    'ask_reporting_details',
    'propose_plan',
  ],
  threatens_third_party_contact: [
    'object_third_party_contact',
    'ask_staff_id',
    'stay_calm_restate_willingness',
  ],
  asks_transfer_to_private_account_or_code: [
    'refuse_code_or_private_account',
    'verify_through_official_channel',
  ],
  transfers_to_other_department: [
    'ask_to_note_the_case',
    'ask_ticket_and_deadline',
    'ask_staff_id',
  ],
};
