import { outline } from '@/utils/phrasing/phrase';

const OPEN = ['check_bill', 'contact'] as const;

/** What only one kind of creditor, or one region's rules, has to offer. */
export const creditorsOutline = outline({
  'state_purpose.wallet': { stages: OPEN, kinds: ['wallet'] },
  'state_purpose.loan': { stages: OPEN, kinds: ['loan'] },
  'state_purpose.card': { stages: OPEN, kinds: ['card'] },
  'state_purpose.bnpl': { stages: OPEN, kinds: ['bnpl'] },
  'state_purpose.utility': { stages: OPEN, kinds: ['utility'] },
  'state_purpose.telecom': { stages: OPEN, kinds: ['telecom'], claims: true },
  'state_purpose.rent': { stages: OPEN, kinds: ['rent'] },
  'state_purpose.medical': { stages: OPEN, kinds: ['medical'] },
  'ask_what_is_possible.card_minimum': { stages: ['contact', 'propose'], kinds: ['card'] },
  'propose_plan.card_personal': {
    stages: ['propose', 'apply'],
    kinds: ['card'],
    regions: ['CN'],
    requests: ['instalments'],
  },
  'ask_terms.loan_schedule': { stages: ['confirm'], kinds: ['loan', 'wallet', 'bnpl'] },
  'ask_hold_on_collection.keep_service': {
    stages: ['contact', 'propose', 'wait'],
    kinds: ['utility', 'telecom'],
    requests: ['pause_collection'],
    claims: true,
  },
  'propose_plan.catch_up': {
    stages: ['propose'],
    kinds: ['rent', 'utility', 'telecom'],
    requests: ['instalments'],
  },
  'ask_fee_reduction.medical': {
    stages: ['contact', 'propose'],
    kinds: ['medical'],
    requests: ['fee_reduction'],
  },
  'ask_what_is_possible.joint_talks': {
    stages: ['contact', 'propose'],
    kinds: ['card', 'loan'],
    regions: ['TW'],
  },
  'ask_hold_on_collection.breathing_space': {
    stages: ['contact', 'propose', 'wait'],
    regions: ['GB'],
    requests: ['pause_collection'],
    claims: true,
  },
  'ask_for_documents.validation': { stages: ['contact', 'explain', 'court'], regions: ['US'] },
});
