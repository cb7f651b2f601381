import { outline } from '@/utils/phrasing/phrase';

/** Lines to read aloud: a call cannot be scrolled back, so they slow it down and note things. */
export const phoneOutline = outline({
  'state_purpose.phone': { stages: ['contact'], channel: 'phone', rank: 2 },
  'ask_for_person.phone': { stages: ['contact'], channel: 'phone' },
  'confirm_identity_minimum.phone': { stages: ['contact'], channel: 'phone' },
  'verify_caller_first.phone': { stages: ['contact'], channel: 'phone', rank: 2 },
  'give_reason.phone': { stages: ['explain'], channel: 'phone' },
  'propose_plan.phone': { stages: ['propose'], channel: 'phone', requests: ['instalments'] },
  'explain_cannot_pay_now.phone': { stages: ['explain', 'propose'], channel: 'phone' },
  'ask_more_time.phone': { stages: ['propose', 'confirm'], channel: 'phone' },
  'ask_terms.phone': { stages: ['confirm'], channel: 'phone' },
  'restate_terms.phone': { stages: ['confirm'], channel: 'phone' },
  'ask_written_confirmation.phone': { stages: ['confirm'], channel: 'phone' },
  'ask_staff_id.phone': { stages: ['contact', 'wait', 'confirm'], channel: 'phone' },
  'ask_ticket_and_deadline.phone': { stages: ['apply', 'wait'], channel: 'phone' },
  'ask_to_note_the_case.phone': { stages: ['contact', 'explain', 'wait'], channel: 'phone' },
  'ask_hold_on_collection.phone': { stages: ['contact', 'wait'], channel: 'phone' },
  'stay_calm_restate_willingness.phone': { stages: ['propose', 'wait'], channel: 'phone' },
  'refuse_code_or_private_account.phone': { stages: ['contact', 'repay'], channel: 'phone' },
  'object_third_party_contact.phone': { stages: ['contact', 'wait'], channel: 'phone' },
  'thank_and_close.phone': { stages: ['wait', 'confirm'], channel: 'phone' },
});
