import { outline } from '@/utils/phrasing/phrase';

const PROPOSE = ['propose', 'contact'] as const;

/** What the person can do and asks for: a plan, a date, more time, less to pay. */
export const proposeOutline = outline({
  'propose_plan.instalments': { stages: PROPOSE, requests: ['instalments'], rank: 4 },
  'propose_plan.monthly': { stages: PROPOSE, requests: ['instalments'], rank: 2 },
  'propose_plan.first_now': { stages: PROPOSE, requests: ['instalments'] },
  'propose_plan.within_means': { stages: PROPOSE, requests: ['instalments'] },
  'propose_plan.review_later': { stages: PROPOSE, requests: ['instalments'] },
  'propose_date.full': { stages: PROPOSE, requests: ['new_date'], offersAll: true, rank: 2 },
  'propose_date.part': { stages: PROPOSE, requests: ['new_date'], rank: 1 },
  'propose_date.answer_by': { stages: PROPOSE },
  'propose_date.payday': { stages: ['propose', 'confirm'], requests: ['new_date'] },
  'ask_extension.to_date': { stages: PROPOSE, requests: ['extension'], rank: 2 },
  'ask_extension.longer': { stages: PROPOSE, requests: ['extension'] },
  'ask_extension.one_cycle': { stages: PROPOSE, requests: ['extension'] },
  'offer_affordable_amount.monthly': { stages: PROPOSE, rank: 3 },
  'offer_affordable_amount.now': { stages: PROPOSE, rank: 2 },
  'offer_affordable_amount.start_small': { stages: PROPOSE },
  'explain_cannot_pay_now.essentials': { stages: ['explain', 'propose'], rank: 2 },
  'explain_cannot_pay_now.gap': { stages: ['explain', 'propose'], rank: 2 },
  'explain_cannot_pay_now.no_new_loan': { stages: ['explain', 'propose'] },
  'propose_alternative.more_time': { stages: ['propose', 'apply'], requests: ['extension'] },
  'propose_alternative.instalments': { stages: ['propose', 'apply'], requests: ['instalments'] },
  'propose_alternative.less_fee': { stages: ['propose', 'apply'], requests: ['fee_reduction'] },
  'propose_alternative.part_now': { stages: ['propose', 'apply'] },
  'propose_alternative.either': { stages: ['propose', 'apply'] },
  'counter_offer.amount': {
    stages: ['propose', 'confirm'],
    acts: ['offers_instalment', 'offers_fee_reduction'],
    tooMuch: true,
    rank: 3,
  },
  'counter_offer.periods': {
    stages: ['propose', 'confirm'],
    acts: ['offers_instalment'],
    rank: 2,
  },
  'counter_offer.start_date': {
    stages: ['propose', 'confirm'],
    acts: ['offers_instalment'],
    accepts: true,
  },
  'counter_offer.later_date': {
    stages: ['propose', 'confirm'],
    acts: ['offers_extension'],
    rank: 2,
  },
  'counter_offer.no_added_cost': {
    stages: ['propose', 'confirm'],
    acts: ['offers_extension'],
    rank: 1,
  },
  'counter_offer.part_and_rest_later': {
    stages: ['propose', 'confirm'],
    acts: ['offers_extension'],
  },
});
