import { outline } from '@/utils/phrasing/phrase';

const ANY = ['contact', 'explain', 'propose', 'wait', 'repay', 'court'] as const;

/** When the other side threatens, calls others, or asks for what must never be given. */
export const pressureOutline = outline({
  'stay_calm_restate_willingness.plain': { stages: ANY, rank: 2 },
  'stay_calm_restate_willingness.facts': { stages: ANY, rank: 1 },
  'stay_calm_restate_willingness.plan_open': { stages: ANY, claims: true },
  'ask_for_documents.notice': { stages: ANY, rank: 2 },
  'ask_for_documents.basis': { stages: ANY },
  'ask_for_documents.court_number': { stages: ANY },
  'ask_reporting_details.when': { stages: ANY, rank: 2 },
  'ask_reporting_details.avoid': { stages: ANY, rank: 1 },
  'ask_reporting_details.correct': { stages: ['monitor', 'repay', 'wait'], claims: true },
  'object_third_party_contact.plain': { stages: ANY, rank: 2 },
  'object_third_party_contact.work': { stages: ANY },
  'object_third_party_contact.record': { stages: ANY },
  'refuse_code_or_private_account.code': { stages: ANY, rank: 2 },
  'refuse_code_or_private_account.account': { stages: ANY, rank: 2 },
  'refuse_code_or_private_account.screen': { stages: ANY },
  'refuse_code_or_private_account.fee_first': { stages: ANY },
  'verify_through_official_channel.hotline': { stages: ANY, rank: 2 },
  'verify_through_official_channel.in_app': { stages: ANY },
  'verify_through_official_channel.bill': { stages: ANY },
  'ask_hold_on_collection.while_review': {
    stages: ['wait', 'apply', 'contact', 'propose'],
    rank: 4,
  },
  'ask_hold_on_collection.pause': {
    stages: ['contact', 'propose', 'wait'],
    requests: ['pause_collection'],
    rank: 1,
  },
  'ask_hold_on_collection.one_channel': { stages: ['wait', 'contact', 'repay'], rank: -2 },
  'complain.record': { stages: ANY, rank: 1 },
  'complain.official': { stages: ANY },
  'complain.conduct': { stages: ANY },
  'answer_court_papers.plain': { stages: ['court'], rank: 2 },
  'answer_court_papers.settle': { stages: ['court'], rank: 1 },
  'answer_court_papers.stop_while_paying': { stages: ['court'] },
});
