/** What an agent's line does. A line may do several; one is the main one. */
export const dialogueActs = [
  'asks_reason',
  'asks_identity',
  'asks_materials',
  'asks_repayment_plan_or_date',
  'asks_amount_can_pay_now',
  'refuses_request',
  'demands_full_payment_now',
  'offers_instalment',
  'offers_extension',
  'offers_fee_reduction',
  'says_under_review_wait',
  'confirms_agreement',
  'threatens_legal',
  'threatens_credit_record',
  'threatens_third_party_contact',
  'asks_transfer_to_private_account_or_code',
  'transfers_to_other_department',
  'greeting_or_other',
] as const;

export type DialogueAct = (typeof dialogueActs)[number];
