import type { termsOutline } from '@/utils/phrasing/packs/outline/terms';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const terms: Wordings<typeof termsOutline> = {
  'ask_terms.all': {
    plain: say`Thank you. What exactly are the terms: the total, the number of payments, the amount and date of each, and any interest or fees along the way?`,
    shorter: say`What are the total, the number of payments, the amounts and the dates?`,
    warmer: say`Thank you for arranging this. Before I agree I'd like to understand it: the total, the payments, the dates, and any interest or fees. Could you set that out?`,
    firmer: say`Before I agree, please list all the terms: total, number of payments, amounts, dates, interest and fees.`,
    why: 'With all the terms known, nothing is added later.',
  },
  'ask_terms.extension': {
    plain: say`Thank you. Until which date would it be, what interest and fees apply meanwhile, and what happens to collection and my credit record?`,
    shorter: say`Until which date, and what is charged meanwhile?`,
    why: 'Three things about more time: until when, at what cost, and whether the calls stop.',
  },
  'ask_terms.reduction': {
    plain: say`Thank you. How much would come off, what would I pay in total, by which date, and are there any conditions?`,
    shorter: say`What would I pay in total, and by which date?`,
    why: 'Total, date and conditions: leave one out and it gets misunderstood.',
  },
  'ask_terms.total': {
    plain: say`If I follow this plan to the end, how much will I have paid in total, and how much of that is interest and fees?`,
    shorter: say`What would I pay in total under this plan?`,
    why: 'Small payments can hide a large total: ask for it.',
  },
  'ask_terms.if_late': {
    plain: say`If one payment is a few days late, does the plan end? Is there a grace period?`,
    shorter: say`Does the plan end if one payment is late?`,
    why: 'Knowing what a late payment does helps you plan some slack.',
  },
  'ask_terms.credit': {
    plain: say`Once this is set up, how will it be reported to the credit agencies, and will collection calls stop?`,
    shorter: say`How will this be reported, and will the calls stop?`,
    why: 'Reporting and collection are two things; ask about both.',
  },
  'accept_and_confirm.terms': {
    plain: say`I accept: ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}. If that matches what you said, please confirm it and send it to me in writing.`,
    shorter: say`I accept ${'instalmentCount'} payments of ${'instalmentAmount'}. Please confirm in writing.`,
    warmer: say`Thank you, I can keep to that: ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}. Could you confirm it and send it to me in writing?`,
    firmer: say`What I accept is ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}, and nothing else. Please confirm in writing.`,
    why: 'Repeating the figures lets a mistake be put right at once.',
    caution: 'First check that the amount is within what you can pay a month.',
  },
  'accept_and_confirm.extension': {
    plain: say`I accept the extension to ${'newDate'}. Please confirm the interest and fees until then and send me this in writing.`,
    shorter: say`I accept the extension to ${'newDate'}. Please confirm in writing.`,
    why: 'Accept, and ask in the same breath what it costs.',
    caution: 'Make sure you can find the sum that falls due then.',
  },
  'accept_and_confirm.if_same': {
    plain: say`If there are no other fees or conditions, I can accept. Please send me the full terms and I'll confirm once I've checked them.`,
    shorter: say`I accept if nothing is added. Please send the full terms.`,
    why: 'Makes "nothing added" a condition of your yes.',
  },
  'accept_and_confirm.reduction': {
    plain: say`Thank you for the reduction. Please confirm in writing the total to pay and by when; I'll go ahead once I've checked it.`,
    shorter: say`Please confirm the reduced total and the date in writing.`,
    why: 'A reduction has to become one total and one date, in writing.',
    caution: 'See the written confirmation before you pay.',
  },
  'accept_and_confirm.read_first': {
    plain: say`That sounds workable. Please send me the agreement; I'll confirm once I have read it.`,
    why: 'Says yes in principle and keeps time to read.',
  },
  'ask_more_time.think': {
    plain: say`Thank you for the offer. I need to check it against my budget before I answer. By when do you need to know?`,
    shorter: say`I need to check my budget first. By when do you need to know?`,
    warmer: say`Thank you for getting me this offer. I'd like to be sure I can keep to it before I say yes; by when do you need to know?`,
    firmer: say`I won't agree on the spot. Please put the offer in writing and tell me by when you need my answer.`,
    why: 'No yes on the spot, but a date for the answer.',
  },
  'ask_more_time.valid_until': {
    plain: say`Until which date is this offer open? I need a little time to check that I can keep to it.`,
    shorter: say`Until which date is this offer open?`,
    warmer: say`Thank you for getting me this offer. I'd like to be sure I can keep to it; until which date is it open?`,
    firmer: say`Please state in writing until when this offer is open. I won't agree before I've checked it.`,
    why: 'A limited offer rushes people: ask how long it stands.',
  },
  'ask_more_time.to_raise': {
    plain: say`The reduction would help me, but I need time to find that sum. Could the deadline be ${'newDate'}?`,
    shorter: say`Could the deadline for the reduction be ${'newDate'}?`,
    why: 'When the sum is right and the time too short, talk only about time.',
    caution: 'Do not take a new loan to catch a discount.',
  },
  'restate_terms.instalments': {
    plain: say`Let me repeat it: ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}, and no other charges. Is that right?`,
    shorter: say`So that is ${'instalmentCount'} payments of ${'instalmentAmount'}, correct?`,
    warmer: say`Thank you. I'd like to be sure I have it right: ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}, no other charges. Is that so?`,
    firmer: say`Please confirm each point: ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}, no other charges. If anything differs, say so now.`,
    why: 'Saying it back and getting a yes is your record.',
    caution: 'Use the figures they just gave; correct them if they differ.',
  },
  'restate_terms.date': {
    plain: say`To confirm: this bill is now due on ${'newDate'}, and there will be no collection before then. Is that right?`,
    shorter: say`So it is now due on ${'newDate'}, correct?`,
    why: 'An extension has two points: until when, and whether the calls stop.',
    caution: 'Use the date they just gave; correct it if it differs.',
  },
  'restate_terms.ask_to_repeat': {
    plain: say`So that nothing is misunderstood, could you write out the final arrangement in full: amount, number of payments, dates and fees?`,
    shorter: say`Could you write out the final arrangement in full?`,
    why: 'When you did not catch it all, let them write it down.',
  },
  'ask_written_confirmation.message': {
    plain: say`Please send me this arrangement in writing, by email or in my account, with the amount, number of payments and dates.`,
    shorter: say`Please send me this arrangement in writing.`,
    warmer: say`Thank you. So that we both have it clear, could you send me the amount, number of payments and dates in writing?`,
    firmer: say`I need this in writing. Please send an email or message stating the amount, number of payments and dates.`,
    why: 'Something in writing is what you point to if the bill is wrong later.',
  },
  'ask_written_confirmation.before_paying': {
    plain: say`Once I have the confirmation in writing, I'll make the first payment as agreed. When will you send it?`,
    shorter: say`I'll make the first payment once I have it in writing.`,
    why: 'First the confirmation, then the payment.',
  },
  'ask_written_confirmation.where': {
    plain: say`Where on your official site can I see this arrangement? I'd like to check it and keep a copy.`,
    shorter: say`Where in my account can I see this arrangement?`,
    why: 'If you can see it in your account, it has been entered.',
  },
  'ask_staff_id.plain': {
    plain: say`May I have your name and staff ID for my notes, so that I can refer to this later?`,
    shorter: say`May I have your name and staff ID?`,
    warmer: say`Thank you for your help. May I note your name and staff ID, so that I can say who helped me?`,
    firmer: say`Please give me your name and staff ID; I keep a record of this conversation.`,
    why: 'With a name and an ID it can be traced later.',
  },
  'ask_staff_id.record': {
    plain: say`Is there a reference number for this conversation? Please give it to me together with your staff ID.`,
    shorter: say`A reference number and your staff ID, please.`,
    why: 'Reference and ID: next time it is found at once.',
  },
  'ask_staff_id.who_next': {
    plain: say`Who will deal with this next? Please give me their name, staff ID and how to reach them.`,
    shorter: say`Who will deal with this next?`,
    why: 'Before you are passed on, know whom to ask for.',
  },
  'ask_to_freeze_interest.plain': {
    plain: say`While I'm paying under the plan, could interest and late fees be stopped, so that my payments bring the debt down?`,
    shorter: say`Could interest and late fees be stopped during the plan?`,
    warmer: say`Could you find out for me whether interest and late fees can be stopped during the plan? Then every payment would bring the debt down.`,
    firmer: say`I'm asking for interest and late fees to be stopped while I pay. Please log this request and tell me when it will be decided.`,
    why: 'It can be asked for, and is rarely offered unasked.',
    caution: 'They decide; do not count on it until it is confirmed.',
  },
  'ask_to_freeze_interest.while_review': {
    plain: say`While this is being reviewed, could you stop adding interest and late fees?`,
    why: 'A review takes days: ask what those days cost.',
  },
  'ask_to_freeze_interest.lower': {
    plain: say`If interest can't be stopped, could the rate be lowered, or could you charge the normal interest without late fees?`,
    shorter: say`If not, could the late fees at least be left out?`,
    why: 'If a stop is refused, ask for less.',
  },
  'ask_fee_reduction.fees': {
    plain: say`My bill includes ${'fees'} in late fees and charges. Could these be reduced? It would help me to pay on time.`,
    shorter: say`Could the ${'fees'} in late fees be reduced?`,
    warmer: say`Could you ask for the ${'fees'} in late fees to be reduced for me? I'd put the difference toward the debt itself.`,
    firmer: say`I'm applying to have the ${'fees'} in late fees and charges reduced. Please log this and tell me the decision and the reasons.`,
    why: 'Says which part and how much.',
  },
  'ask_fee_reduction.first_late': {
    plain: say`I didn't see the due date in time; it wasn't deliberate. I'm dealing with it now. Could this late fee be waived?`,
    shorter: say`I missed the due date this once. Could the late fee be waived?`,
    why: 'One slip, dealt with at once, has the best chance.',
    caution: 'It is their decision.',
  },
  'ask_fee_reduction.pay_off': {
    plain: say`If the late fees and part of the interest came off, I could pay it off in one go on ${'newDate'}. What would that sum be?`,
    shorter: say`With a reduction I could pay it off on ${'newDate'}. How much would it be?`,
    why: 'If you can clear it, that is worth a reduction.',
    caution: 'Get the sum in writing before you pay.',
  },
  'ask_fee_reduction.conditions': {
    plain: say`How do I apply to have late fees and interest reduced, and what do you need from me?`,
    why: 'First the way, then the figures.',
  },
};
