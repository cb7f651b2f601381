import type { proposeOutline } from '@/utils/phrasing/packs/outline/propose';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const propose: Wordings<typeof proposeOutline> = {
  'propose_plan.instalments': {
    plain: say`I'd like to pay the ${'amountDue'} in ${'instalmentCount'} monthly payments of ${'instalmentAmount'}, starting on ${'newDate'}. Can you set that up?`,
    shorter: say`Could I pay in ${'instalmentCount'} payments of ${'instalmentAmount'} each?`,
    warmer: say`I've gone through my budget: ${'instalmentCount'} payments of ${'instalmentAmount'}, starting on ${'newDate'}, is something I can keep up. Could you see whether that works?`,
    firmer: say`What I can do is ${'instalmentCount'} payments of ${'instalmentAmount'} starting on ${'newDate'}. Please put this proposal on file; if it is declined, please tell me why.`,
    why: 'Number, amount and start date: they can enter it as it stands.',
  },
  'propose_plan.monthly': {
    plain: say`I can pay ${'instalmentAmount'} a month, starting on ${'newDate'}, until this is cleared. Could you set up a plan at that amount?`,
    shorter: say`I can pay ${'instalmentAmount'} a month. Could you set that up?`,
    warmer: say`I can put aside ${'instalmentAmount'} every month, starting on ${'newDate'}. Could you see whether a plan at that amount is possible?`,
    firmer: say`I can pay ${'instalmentAmount'} a month. Anything higher would put me behind again. Please offer a plan at that amount.`,
    why: 'A fixed monthly amount says far more than "as soon as I can".',
  },
  'propose_plan.first_now': {
    plain: say`I can pay ${'payNow'} now and then ${'instalmentAmount'} a month until the rest is cleared. Would that work?`,
    shorter: say`${'payNow'} now, then ${'instalmentAmount'} a month: would that work?`,
    why: 'A part now makes the rest easier to accept.',
    caution: 'Before paying, have them confirm that the plan is in place.',
  },
  'propose_plan.within_means': {
    plain: say`I'd like a payment plan of no more than ${'affordable'} a month, which is what I can afford. How many payments would that be?`,
    shorter: say`I'd like a plan of up to ${'affordable'} a month. How many payments?`,
    why: 'You set the ceiling; they work out the number.',
  },
  'propose_plan.review_later': {
    plain: say`Could I pay ${'affordable'} a month for three months, and then we look at it again once my income improves?`,
    shorter: say`${'affordable'} a month for three months, then a review: would that work?`,
    why: 'While income is uncertain, a short arrangement is more realistic.',
  },
  'propose_date.full': {
    plain: say`Could you move the due date to ${'newDate'}? I can pay the ${'amountDue'} on that day.`,
    shorter: say`Could the due date be ${'newDate'}? I can pay it then.`,
    warmer: say`Would you be able to move the due date to ${'newDate'}? My money comes in by then and I can pay the ${'amountDue'}.`,
    firmer: say`The date on which I can pay the ${'amountDue'} is ${'newDate'}. Earlier is not possible. Please note that date.`,
    why: 'A clear date and amount are what they need most.',
    caution: 'Choose a day you can really keep; a few days later is better.',
  },
  'propose_date.part': {
    plain: say`On ${'newDate'} I can pay ${'payNow'}, and on that day I'd like to settle with you how to pay the rest.`,
    shorter: say`I can pay ${'payNow'} on ${'newDate'}.`,
    why: 'A part you can keep beats a vague yes to everything.',
    caution: 'Only a date and a sum that you can keep.',
  },
  'propose_date.answer_by': {
    plain: say`I need to check my income before I name a date; I don't want to give you one I can't keep. By when do you need my answer?`,
    shorter: say`I need to check my income first. By when do you need a date?`,
    why: 'If you do not know yet, settle when you will answer instead.',
  },
  'propose_date.payday': {
    plain: say`Could my monthly due date be moved to just after payday? That would make it much easier to pay on time.`,
    shorter: say`Could my due date be moved to just after payday?`,
    why: 'A due date after payday prevents many late payments.',
  },
  'ask_extension.to_date': {
    plain: say`Could this bill of ${'amountDue'} be extended to ${'newDate'}? And what would be charged until then?`,
    shorter: say`Could this bill be extended to ${'newDate'}?`,
    warmer: say`Would it be possible to extend this bill of ${'amountDue'} to ${'newDate'}? I'd use that time to get the money together.`,
    firmer: say`I'm asking for this bill to be extended to ${'newDate'}. Please log the request and tell me the decision and what is charged meanwhile.`,
    why: 'Name the day, and ask what the extra time costs.',
    caution: 'More time does not mean no interest: ask before you agree.',
  },
  'ask_extension.longer': {
    plain: say`Could the repayment period be longer, for example three months instead of one, so that each month is manageable?`,
    shorter: say`Could I have three months instead of one?`,
    why: 'A concrete length is easier to answer.',
  },
  'ask_extension.one_cycle': {
    plain: say`Could this month's payment be moved back by one month, with the rest staying as they are?`,
    why: 'A small change that some companies can make at once.',
    caution: 'Ask what is charged on the payment that moves.',
  },
  'offer_affordable_amount.monthly': {
    plain: say`After my essential costs I can pay ${'affordable'} a month at present. Please work with that amount.`,
    shorter: say`I can pay ${'affordable'} a month at present.`,
    warmer: say`I've worked it out carefully: after my essential costs I can pay ${'affordable'} a month. Could you arrange something at that amount?`,
    firmer: say`The most I can pay is ${'affordable'} a month. I won't agree to more, because I couldn't keep to it.`,
    why: 'Name only what you can keep; agreeing to more leads to another missed payment.',
  },
  'offer_affordable_amount.now': {
    plain: say`I can pay ${'payNow'} today. Please arrange the rest at a monthly amount I can afford.`,
    shorter: say`I can pay ${'payNow'} today.`,
    why: 'Even a part shows that you mean to pay.',
    caution: 'Keep enough for rent, food and heating first.',
  },
  'offer_affordable_amount.start_small': {
    plain: say`I can start with ${'affordable'} a month and will contact you to change it when my income improves.`,
    shorter: say`I can start with ${'affordable'} a month.`,
    why: 'Starting small, with a review, is better than paying nothing.',
  },
  'explain_cannot_pay_now.essentials': {
    plain: say`I can't pay the full amount now; my money has to cover rent, food and other basics first. I'd like to talk about paying in parts.`,
    shorter: say`I can't pay the full amount now. Can we talk about paying in parts?`,
    warmer: say`I understand what you're asking, but paying it all now would leave me without the basics. I'd like to find a way to pay in parts.`,
    firmer: say`I can't pay the full amount now, and asking again won't change that. Please discuss an amount and a date that I can keep.`,
    why: 'Say calmly what is not possible, then what you want to discuss.',
  },
  'explain_cannot_pay_now.gap': {
    plain: say`The full amount is ${'amountDue'} and I have ${'affordable'} a month for it. I can't clear it today, but I can pay every month.`,
    shorter: say`I have ${'affordable'} a month; I can't clear ${'amountDue'} today.`,
    why: 'Two figures side by side show that it is no excuse.',
  },
  'explain_cannot_pay_now.no_new_loan': {
    plain: say`I won't borrow to pay this; that would only add to what I owe. Please offer a plan based on my income.`,
    shorter: say`I won't borrow to pay this. A plan based on my income, please.`,
    why: 'For when they suggest that you borrow the money.',
  },
  'propose_alternative.more_time': {
    plain: say`If that isn't possible, could I have more time, until ${'newDate'}, to get the money together?`,
    shorter: say`Could I have until ${'newDate'} instead?`,
    why: 'After a no, change one thing: ask for time.',
  },
  'propose_alternative.instalments': {
    plain: say`I understand more time isn't possible. Could I pay in ${'instalmentCount'} payments of ${'instalmentAmount'} instead?`,
    shorter: say`Could I pay in ${'instalmentCount'} payments of ${'instalmentAmount'} instead?`,
    warmer: say`Thanks for telling me. If more time isn't possible, could you look at ${'instalmentCount'} payments of ${'instalmentAmount'} for me?`,
    firmer: say`Since more time is declined, I'm asking for ${'instalmentCount'} payments of ${'instalmentAmount'}. Please log this and give me an answer.`,
    why: 'If time is refused, ask for parts: one change at a time.',
  },
  'propose_alternative.less_fee': {
    plain: say`If the dates can't change, could some of the late fees and interest be taken off so that I can pay down the original amount?`,
    shorter: say`If the dates can't change, could the late fees be reduced?`,
    firmer: say`If the dates can't change, please log my request to reduce late fees and interest and tell me when it will be decided.`,
    why: 'If the dates will not move, talk about the cost.',
  },
  'propose_alternative.part_now': {
    plain: say`If none of that is possible, I can pay ${'payNow'} now. Please note that the rest is still to be arranged.`,
    shorter: say`Then I can pay ${'payNow'} now and we arrange the rest.`,
    why: 'A part payment keeps the talk going.',
    caution: 'Ask first whether it goes to the debt or to the fees.',
  },
  'propose_alternative.either': {
    plain: say`More time, a payment plan or lower fees: which of these is most likely to be approved? I can apply for that one.`,
    shorter: say`More time, a plan or lower fees: which is most likely?`,
    why: 'When you do not know what to try next, ask them.',
  },
  'counter_offer.amount': {
    plain: say`Thank you. Those payments are more than I can afford. I can pay ${'affordable'} a month; could you bring them down to that?`,
    shorter: say`Could the payments come down to ${'affordable'} a month?`,
    warmer: say`Thank you for trying. The payments are a little beyond me; could they come down to ${'affordable'} a month, so that I can make every one on time?`,
    firmer: say`I can't accept that amount because I couldn't keep to it. My limit is ${'affordable'} a month. Please make a new offer.`,
    why: 'Thank them, then name your limit; do not agree out of politeness.',
  },
  'counter_offer.periods': {
    plain: say`Could we spread it over ${'instalmentCount'} payments of about ${'instalmentAmount'}? I could keep that up to the end.`,
    shorter: say`Could it be ${'instalmentCount'} payments of ${'instalmentAmount'}?`,
    why: 'More payments is the plain way to smaller ones.',
    caution: 'More payments can mean more interest: ask for the total.',
  },
  'counter_offer.start_date': {
    plain: say`The amount works for me. Could the first payment be on ${'newDate'}, when I have money coming in?`,
    shorter: say`Could the first payment be on ${'newDate'}?`,
    why: 'When the amount is right, discuss only the start.',
    caution: 'Make sure the amount is within your budget first.',
  },
  'counter_offer.later_date': {
    plain: say`Thank you. That date is still too early for me. Could it be ${'newDate'}? I can keep that.`,
    shorter: say`Could it be extended to ${'newDate'} instead?`,
    warmer: say`Thank you for arranging this. I'm afraid that date is still too early; could it be ${'newDate'}, so that I can keep it?`,
    firmer: say`I can't keep that date; agreeing would only make me late again. Please extend it to ${'newDate'}.`,
    why: 'If the date is too early, name the day you can keep.',
    caution: 'Ask what the extra days cost.',
  },
};
