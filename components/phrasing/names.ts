import type { MessageId } from '@/utils/i18n';
import type { Stage } from '@/utils/model';
import type { Act } from '@/utils/phrasing';

export const stageNames = {
  check_bill: 'phrasing.stageCheckBill',
  contact: 'phrasing.stageContact',
  explain: 'phrasing.stageExplain',
  propose: 'phrasing.stagePropose',
  materials: 'phrasing.stageMaterials',
  apply: 'phrasing.stageApply',
  wait: 'phrasing.stageWait',
  confirm: 'phrasing.stageConfirm',
  repay: 'phrasing.stageRepay',
  monitor: 'phrasing.stageMonitor',
  court: 'phrasing.stageCourt',
} as const satisfies Record<Stage, MessageId>;

export const actNames = {
  asks_identity: 'phrasing.actIdentity',
  asks_reason: 'phrasing.actReason',
  asks_repayment_plan_or_date: 'phrasing.actPlan',
  asks_amount_can_pay_now: 'phrasing.actPayNow',
  asks_materials: 'phrasing.actMaterials',
  refuses_request: 'phrasing.actRefuses',
  demands_full_payment_now: 'phrasing.actDemands',
  offers_instalment: 'phrasing.actInstalment',
  offers_extension: 'phrasing.actExtension',
  offers_fee_reduction: 'phrasing.actReduction',
  says_under_review_wait: 'phrasing.actReview',
  confirms_agreement: 'phrasing.actConfirms',
  transfers_to_other_department: 'phrasing.actTransfers',
  threatens_credit_record: 'phrasing.actCredit',
  threatens_legal: 'phrasing.actLegal',
  threatens_third_party_contact: 'phrasing.actThirdParty',
  asks_transfer_to_private_account_or_code: 'phrasing.actCode',
  greeting_or_other: 'phrasing.actGreeting',
} as const satisfies Record<Act, MessageId>;
