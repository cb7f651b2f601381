import type { openOutline } from '@/utils/phrasing/packs/outline/open';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const open: Wordings<typeof openOutline> = {
  'state_purpose.overdue': {
    plain: say`Hello. I have a bill of ${'amountDue'} that is ${'overdueDays'} days overdue. I want to deal with it and would like to agree on payments I can keep up.`,
    shorter: say`Hello. My bill of ${'amountDue'} is overdue and I'd like to arrange payments.`,
    warmer: say`Hello, thanks for taking the time. My bill of ${'amountDue'} is ${'overdueDays'} days overdue. Money has been tight, I do want to sort it out, and I'd be glad of your help finding a way.`,
    firmer: say`Hello. About my bill of ${'amountDue'}, now ${'overdueDays'} days overdue: I am willing to pay. Please put me in touch with someone who can arrange an extension or a payment plan.`,
    why: 'Which bill, how late, what you want: they can start at once.',
  },
  'state_purpose.before_due': {
    plain: say`Hello. I have a bill of ${'amountDue'} due on ${'dueDate'}. I don't expect to be able to pay it all on time and would like to arrange something before then.`,
    shorter: say`Hello. I may not be able to pay on ${'dueDate'}. Can we arrange something now?`,
    warmer: say`Hello. I have a bill of ${'amountDue'} due on ${'dueDate'} and money is tight. I'd rather talk to you now than miss the date.`,
    firmer: say`Hello. I can't pay the ${'amountDue'} due on ${'dueDate'} in full. I'm telling you in advance; please say what can be arranged before that date.`,
    why: 'Before the due date there are usually more options.',
  },
  'state_purpose.simple': {
    plain: say`Hello. I'd like to arrange how to pay a bill. Who can help me with that?`,
    warmer: say`Hello. I have a bill I can't pay at the moment and I'd like to talk about how to handle it. Can you help?`,
    firmer: say`Hello. I need to arrange payment of a bill. Please pass me to someone who can set that up.`,
    why: 'A first line for when you have nothing prepared.',
  },
  'state_purpose.not_deliberate': {
    plain: say`Hello. I'm not refusing to pay; I'm short of money at the moment. Could this bill be extended or split into smaller payments?`,
    shorter: say`I'm not refusing to pay. Could I have more time or smaller payments?`,
    why: 'Saying it is not deliberate, then asking for something concrete, works better than apologising.',
  },
  'ask_for_person.plain': {
    plain: say`Please connect me to a person. I need to discuss a payment arrangement.`,
    warmer: say`I'd like to talk to a person about my situation, please. Could you connect me?`,
    firmer: say`This can't be handled by the automated chat. Please connect me to a person.`,
    why: 'An arrangement has to be set up by a person; a bot usually cannot.',
  },
  'ask_for_person.bot_loop': {
    plain: say`The automatic answers haven't solved this. I need to discuss a payment arrangement with a person, please.`,
    shorter: say`That didn't answer my question. A person, please.`,
    why: 'Say that it was not solved: many bots then hand over.',
  },
  'ask_for_person.right_team': {
    plain: say`Are you able to set up an extension or a payment plan? If not, please pass me to the team that can.`,
    shorter: say`If you can't set up a payment plan, please pass me to the team that can.`,
    why: 'Check first who can decide, so that you explain things once.',
  },
  'ask_what_is_possible.plain': {
    plain: say`What can I apply for in my situation: more time, a payment plan, lower fees?`,
    warmer: say`Could you tell me what might be possible in my situation: more time, a payment plan, or lower fees?`,
    firmer: say`Please list everything I can apply for (more time, a payment plan, lower fees) and the conditions of each.`,
    why: 'Let them name the options; you choose what you can keep up.',
  },
  'ask_what_is_possible.conditions': {
    plain: say`What are the conditions for more time or a payment plan, which documents do you need, and how long does a decision take?`,
    shorter: say`What conditions, documents and waiting time apply?`,
    why: 'Conditions, papers and time in one question saves a second round.',
  },
  'ask_what_is_possible.monthly': {
    plain: say`The most I can pay is ${'affordable'} a month. Which arrangements are possible within that?`,
    shorter: say`Which arrangements are possible within ${'affordable'} a month?`,
    why: 'Naming your ceiling keeps the talk on what you can really do.',
    caution: 'The figure should match your income and spending.',
  },
  'mention_earlier_agreement.with_ticket': {
    plain: say`I discussed this bill with ${'representative'} on ${'earlierDate'}, reference ${'ticket'}. Please look at those notes before we go on.`,
    shorter: say`We discussed this before, reference ${'ticket'}. Please check the notes.`,
    why: 'A name, a date and a reference let them find it, so you need not start again.',
  },
  'mention_earlier_agreement.by_date': {
    plain: say`On ${'earlierDate'} I talked with your team about more time to pay. Please check what was noted.`,
    shorter: say`I asked for more time on ${'earlierDate'}. Please check the notes.`,
    why: 'Without a reference, the date helps them find it.',
  },
  'mention_earlier_agreement.terms': {
    plain: say`We agreed on ${'instalmentCount'} payments of ${'instalmentAmount'} each. Please confirm that this still stands.`,
    shorter: say`Do the agreed ${'instalmentCount'} payments of ${'instalmentAmount'} still stand?`,
    why: 'Repeating the agreed figures keeps them from changing unnoticed.',
    caution: 'Only if these figures were really agreed.',
  },
  'ask_bill_breakdown.items': {
    plain: say`Please break this bill down for me: how much is the original amount, the interest, late fees and anything else?`,
    shorter: say`How much of this is principal, interest and fees?`,
    why: 'Knowing what the sum is made of shows which part can be discussed.',
  },
  'ask_bill_breakdown.daily_cost': {
    plain: say`How much interest and late fees are added each day at the moment, and how is that worked out?`,
    shorter: say`How much is added each day at the moment?`,
    why: 'The daily cost helps you decide which bill to pay first.',
  },
  'ask_bill_breakdown.to_clear': {
    plain: say`If I cleared this today, what would the total be, and until which date is that figure valid?`,
    shorter: say`What would the total be to clear it today?`,
    why: 'The sum to clear changes daily, so ask how long it holds.',
  },
  'dispute_bill_item.item': {
    plain: say`I don't understand "${'item'}" on my bill. Please explain where it comes from and how it was worked out, and hold charges on it until that is clear.`,
    shorter: say`Please explain where "${'item'}" on my bill comes from.`,
    warmer: say`Sorry, I don't quite understand "${'item'}" on my bill. Could you look up where it comes from and how it was worked out?`,
    firmer: say`I dispute "${'item'}" on my bill. Please log this, explain the basis in writing and pause collection of that item meanwhile.`,
    why: 'Naming the item and what you want gets an answer; "the bill is wrong" rarely does.',
  },
  'dispute_bill_item.paid_not_shown': {
    plain: say`I have paid ${'payNow'} but my bill has not changed. Please check where it was credited; I can send proof of payment.`,
    shorter: say`I paid ${'payNow'} and the bill hasn't changed. Please check.`,
    why: 'The amount and the proof let them trace it.',
    caution: 'Cover the full card number on the proof first.',
  },
  'dispute_bill_item.not_recognised': {
    plain: say`There is something on this bill that I did not sign up for. Please send me the contract or the transaction record so that I can check.`,
    shorter: say`I don't recognise one item. Please send the contract or record.`,
    why: 'Ask for the basis first; neither admit it nor pay it in a hurry.',
    caution: 'First make sure that you really did not sign up for it.',
  },
  'update_contact_data.where_sent': {
    plain: say`My contact details changed and I did not get your reminders. Where were they sent? I'd like to update my details.`,
    shorter: say`My details changed and I missed your reminders. I'd like to update them.`,
    why: 'Explains why you heard nothing, and mends it.',
    caution: 'Only if your details really changed.',
  },
  'update_contact_data.channel': {
    plain: say`I need to update my phone number and address. Which official page or number should I use?`,
    why: 'Change details through the official route, not in the chat.',
  },
  'update_contact_data.confirm_new': {
    plain: say`Please confirm that bills and notices will now go to my updated details and no longer to the old ones.`,
    shorter: say`Please send notices to my new details from now on.`,
    why: 'One check, so that the next notice reaches you.',
  },
  'confirm_identity_minimum.last_four': {
    plain: say`My name is ${'name'} and the last four digits on file are ${'lastFour'}. For anything more, please use your official verification.`,
    shorter: say`${'name'}, last four digits ${'lastFour'}.`,
    warmer: say`My name is ${'name'}, last four digits ${'lastFour'}. I'd rather not type the full number here; I hope that is all right.`,
    firmer: say`I give my name, ${'name'}, and the last four digits, ${'lastFour'}; that is enough to check. I don't give full numbers in a chat.`,
    why: 'A name and four digits are usually enough.',
    caution: 'Never type a full ID or card number, or a code.',
  },
  'confirm_identity_minimum.official_page': {
    plain: say`I'm logged in on your official page, so you should see my account. Please check it there.`,
    why: 'When you are logged in they rarely need your ID again.',
    caution: 'Only if you are logged in, and the address is the official one.',
  },
  'confirm_identity_minimum.other_way': {
    plain: say`I'm happy to confirm who I am, but not to type a full ID number in a chat. Can we use the last four digits or your official verification?`,
    shorter: say`Can we use the last four digits instead of the full number?`,
    why: 'You cooperate, with as little data as possible.',
  },
  'verify_caller_first.staff': {
    plain: say`Before I confirm my details, please tell me your name, staff ID and the company you work for.`,
    shorter: say`Your name, staff ID and company first, please.`,
    warmer: say`So that we can both be sure, could you first tell me your name, staff ID and company? Thank you.`,
    firmer: say`I don't give personal details before I know who is asking. Please state your name, staff ID, company and on whose behalf you act.`,
    why: 'Asking who they are is a fair request.',
  },
  'verify_caller_first.call_back': {
    plain: say`I'll call back on the number published on your official site. Please give me your staff ID and a reference so that we can carry on from here.`,
    shorter: say`I'll call back on your official number. Your staff ID, please?`,
    why: 'Calling the official number yourself is the safest check.',
  },
  'verify_caller_first.why_needed': {
    plain: say`Why is this information needed, what will it be used for, and can we go on without it?`,
    shorter: say`What do you need this information for?`,
    why: 'When they ask for more than they need, ask what for.',
  },
};
