import { outline } from '@/utils/phrasing/phrase';

/** E-mails and letters: several lines, a greeting and a name. */
export const lettersOutline = outline({
  'ask_hold_on_collection.letter': { stages: ['contact', 'wait'], channel: 'letter' },
  'state_finances.letter': { stages: ['explain', 'propose', 'apply'], channel: 'letter' },
  'propose_plan.letter': { stages: ['propose'], channel: 'letter', requests: ['instalments'] },
  'ask_extension.letter': { stages: ['propose'], channel: 'letter', requests: ['extension'] },
  'ask_fee_reduction.letter': {
    stages: ['propose'],
    channel: 'letter',
    requests: ['fee_reduction', 'interest_freeze'],
  },
  'ask_written_confirmation.letter': { stages: ['confirm'], channel: 'letter' },
  'dispute_bill_item.letter': { stages: ['check_bill', 'monitor'], channel: 'letter' },
  'report_cannot_pay_instalment.letter': { stages: ['repay'], channel: 'letter' },
  'ask_settlement_proof.letter': { stages: ['monitor'], channel: 'letter' },
  'follow_up_result.letter': { stages: ['wait'], channel: 'letter' },
  'object_third_party_contact.letter': { stages: ['contact', 'wait'], channel: 'letter' },
  'complain.letter': { stages: ['wait', 'monitor', 'contact'], channel: 'letter' },
});
