import type { phoneOutline } from '@/utils/phrasing/packs/outline/phone';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const phone: Wordings<typeof phoneOutline> = {
  'state_purpose.phone': {
    plain: say`Hello. I have a bill of ${'amountDue'} and want to arrange how to pay it. Can you do that? I'm taking notes, so please speak slowly.`,
    shorter: say`Hello. I want to arrange how to pay a bill. Can you do that?`,
    why: 'Says what it is about, and that you take notes.',
  },
  'ask_for_person.phone': {
    plain: say`I'd like to speak to a person about a payment arrangement, please.`,
    why: 'In a voice menu say "agent", or press the key it names.',
  },
  'confirm_identity_minimum.phone': {
    plain: say`I can confirm my name and the last four digits. For the full number, please use another check in your system.`,
    shorter: say`I can confirm my name and the last four digits.`,
    why: 'On the phone, too, give as little as possible.',
    caution: 'If they called you, check who they are before you give any number.',
  },
  'verify_caller_first.phone': {
    plain: say`First, your name, staff ID and company, please. I'll hang up, call the official number to check, and come back to you.`,
    shorter: say`First, your name, staff ID and company, please.`,
    why: 'When they call you: note who it is, then call the official number.',
  },
  'give_reason.phone': {
    plain: say`Briefly: ${'reasonDetail'}, since ${'reasonSince'}. That is why I can't pay this now. I'm not refusing to pay.`,
    shorter: say`The reason: ${'reasonDetail'}. I'm not refusing to pay.`,
    why: 'Said once and briefly, questions will not lead you astray.',
    caution: 'Facts only; you need not go into detail.',
  },
  'propose_plan.phone': {
    plain: say`What I can do is ${'instalmentAmount'} a month, ${'instalmentCount'} payments. Please write that down and see whether it can be approved.`,
    shorter: say`I can do ${'instalmentAmount'} a month, ${'instalmentCount'} payments.`,
    why: 'Say the figures slowly; twice is fine.',
  },
  'explain_cannot_pay_now.phone': {
    plain: say`I can't pay the full amount today, and that won't change. Can we talk about what I can pay each month?`,
    shorter: say`I can't pay it all today. Let's talk about each month.`,
    why: 'When pressed, calmly say the same sentence again.',
  },
  'ask_more_time.phone': {
    plain: say`I don't decide on the phone. Please send me the offer and I'll answer once I've read it.`,
    shorter: say`Please send me the offer; I'll answer once I've read it.`,
    why: 'Calls push for a quick yes: get it in writing first.',
  },
  'ask_terms.phone': {
    plain: say`A little slower, please, I'm writing it down: what is the total, how many payments, how much each, and on which day?`,
    shorter: say`Slowly, please: the total, how many payments, how much, which day?`,
    why: 'One point at a time, each written down.',
  },
  'restate_terms.phone': {
    plain: say`Let me read it back: ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}. Is that right?`,
    shorter: say`${'instalmentCount'} payments of ${'instalmentAmount'}: is that right?`,
    why: 'Read back, it is confirmed on the recording.',
    caution: 'Use the figures they just gave.',
  },
  'ask_written_confirmation.phone': {
    plain: say`Please text or email me what we just agreed. I'll go ahead once I have it.`,
    why: 'What is said on the phone needs to be in writing.',
  },
  'ask_staff_id.phone': {
    plain: say`What are your name and staff ID, please? I'm noting the time as well.`,
    why: 'Name, ID and time in one go.',
  },
  'ask_ticket_and_deadline.phone': {
    plain: say`What is the reference number? Please spell it out. And by which day will I hear?`,
    shorter: say`The reference number, and by which day will I hear?`,
    why: 'Check the number while they are on the line.',
  },
  'ask_to_note_the_case.phone': {
    plain: say`Is this call recorded? Please put my request in the notes and read it back to me.`,
    shorter: say`Please note my request and read it back to me.`,
    why: 'Read back, you know what was noted.',
  },
  'ask_hold_on_collection.phone': {
    plain: say`I can't talk right now. Please write to me, or name a time and I'll pick up.`,
    shorter: say`I can't talk now. Please write, or name a time.`,
    why: 'You may set a time; you need not push through.',
  },
  'stay_calm_restate_willingness.phone': {
    plain: say`I'm willing to pay and to go on talking. Please stay calm, or I'll hang up and we talk another time.`,
    shorter: say`I'm willing to talk. Calmly, please, or another time.`,
    why: 'If they get heated, you may stop and talk another day.',
  },
  'refuse_code_or_private_account.phone': {
    plain: say`I don't read out codes, and I only pay through the official channel. I'll hang up and call the official number myself.`,
    shorter: say`I don't read out codes. I'll call the official number myself.`,
    why: 'A code read out cannot be taken back.',
    caution: 'Look the number up yourself; do not call back the one that rang.',
  },
  'object_third_party_contact.phone': {
    plain: say`Please don't call my family or my workplace again. You can reach me on this number; call only me.`,
    shorter: say`Please call only me, nobody else.`,
    why: 'You can be reached, so there is no need to call others.',
  },
  'thank_and_close.phone': {
    plain: say`All right, I've noted it: your staff ID is ${'staffId'}, and I'll hear by ${'replyBy'}. Thank you, goodbye.`,
    shorter: say`All right, I've noted everything. Thank you, goodbye.`,
    why: 'Sum up the main points before you hang up.',
  },
};
