import { outline } from '@/utils/phrasing/phrase';

/** Understanding, changing, accepting and keeping what is agreed. */
export const termsOutline = outline({
  'ask_terms.all': {
    stages: ['confirm'],
    acts: ['offers_instalment', 'confirms_agreement'],
    rank: 4,
  },
  'ask_terms.extension': { stages: ['confirm'], acts: ['offers_extension'], rank: 4 },
  'ask_terms.reduction': { stages: ['confirm'], acts: ['offers_fee_reduction'], rank: 4 },
  'ask_terms.total': { stages: ['confirm'], rank: 2 },
  'ask_terms.if_late': { stages: ['confirm'] },
  'ask_terms.credit': { stages: ['confirm'] },
  'accept_and_confirm.terms': {
    stages: ['confirm'],
    acts: ['offers_instalment', 'confirms_agreement'],
    rank: 1,
    accepts: true,
  },
  'accept_and_confirm.extension': {
    stages: ['confirm'],
    acts: ['offers_extension'],
    rank: 1,
    accepts: true,
  },
  'accept_and_confirm.if_same': { stages: ['confirm'], accepts: true },
  'accept_and_confirm.reduction': {
    stages: ['confirm'],
    acts: ['offers_fee_reduction'],
    rank: 3,
    accepts: true,
  },
  'accept_and_confirm.read_first': { stages: ['confirm'], rank: 2, accepts: true },
  'ask_more_time.think': { stages: ['confirm', 'propose'], rank: 1 },
  'ask_more_time.valid_until': { stages: ['confirm', 'propose'], rank: 2 },
  'ask_more_time.to_raise': { stages: ['confirm', 'propose'] },
  'restate_terms.instalments': { stages: ['confirm'], rank: 2 },
  'restate_terms.date': { stages: ['confirm'] },
  'restate_terms.ask_to_repeat': { stages: ['confirm'], rank: 1 },
  'ask_written_confirmation.message': { stages: ['confirm', 'repay'], rank: 2 },
  'ask_written_confirmation.before_paying': { stages: ['confirm', 'repay'] },
  'ask_written_confirmation.where': { stages: ['confirm', 'repay'] },
  'ask_staff_id.plain': { stages: ['confirm', 'contact', 'wait'], rank: 2 },
  'ask_staff_id.record': { stages: ['confirm', 'contact', 'wait'] },
  'ask_staff_id.who_next': { stages: ['wait', 'contact'] },
  'ask_to_freeze_interest.plain': {
    stages: ['propose', 'confirm'],
    requests: ['interest_freeze'],
    rank: 2,
  },
  'ask_to_freeze_interest.while_review': {
    stages: ['propose', 'wait'],
    requests: ['interest_freeze'],
  },
  'ask_to_freeze_interest.lower': { stages: ['propose'], requests: ['interest_freeze'] },
  'ask_fee_reduction.fees': { stages: ['propose'], requests: ['fee_reduction'], rank: 2 },
  'ask_fee_reduction.first_late': {
    stages: ['propose'],
    requests: ['fee_reduction'],
    reasons: ['forgot', 'contact_changed'],
  },
  'ask_fee_reduction.pay_off': {
    stages: ['propose'],
    requests: ['fee_reduction'],
    offersAll: true,
  },
  'ask_fee_reduction.conditions': { stages: ['propose'], requests: ['fee_reduction'], rank: 1 },
});
