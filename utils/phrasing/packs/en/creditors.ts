import type { creditorsOutline } from '@/utils/phrasing/packs/outline/creditors';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const creditors: Wordings<typeof creditorsOutline> = {
  'state_purpose.wallet': {
    plain: say`Hello. I can't pay this month's ${'amountDue'} on ${'product'}. How can I get more time, a payment plan or a pause in collection?`,
    shorter: say`I can't pay ${'product'} this month. Can I get more time or a plan?`,
    why: 'Naming the product gets you to the right team.',
  },
  'state_purpose.loan': {
    plain: say`Hello. I have a loan with ${'amountDue'} due now. I can't pay that on time and would like to change the repayment plan.`,
    shorter: say`I can't make this loan payment on time and would like to change the plan.`,
    why: 'With a loan, the term and the payments are what can change.',
  },
  'state_purpose.card': {
    plain: say`Hello. I can't clear my card balance of ${'amountDue'} on time. What hardship or payment plans do you have for cards?`,
    shorter: say`I can't clear my card balance. Which payment plans do you have?`,
    why: 'Card issuers have their own plans: ask for them.',
  },
  'state_purpose.bnpl': {
    plain: say`Hello. ${'amountDue'} is still open on my buy-now-pay-later order. Could this payment be moved back?`,
    shorter: say`Could my next pay-later payment be moved back?`,
    why: 'Says what kind of payment it is, so they can find the order.',
  },
  'state_purpose.utility': {
    plain: say`Hello. I can't pay this ${'amountDue'} energy or water bill all at once. Could I pay in parts, without being cut off?`,
    shorter: say`Could I pay this bill in parts, without being cut off?`,
    why: 'Heat and water come first: ask to stay connected.',
  },
  'state_purpose.telecom': {
    plain: say`Hello. I owe ${'amountDue'} on my phone and would like to catch up in parts. I use this number for work; can it stay on?`,
    shorter: say`Could I catch up in parts and keep my number on?`,
    why: 'Says why the number matters and asks to keep it on.',
    caution: 'Only if you do use the number for work.',
  },
  'state_purpose.rent': {
    plain: say`Hello. I can't put together this month's rent of ${'amountDue'} in time. Could I pay part of it now and the rest a few days later?`,
    shorter: say`Could I pay part of the rent now and the rest a few days later?`,
    warmer: say`Hello, I'm sorry to ask. I can't put together the full ${'amountDue'} in rent this month, and I'd rather tell you now. Could I pay part of it and the rest a few days later?`,
    firmer: say`Hello. I can't pay this month's rent of ${'amountDue'} in one go. I propose to pay part now; please confirm a date for the rest.`,
    why: 'It is your home: talking early matters most.',
  },
  'state_purpose.medical': {
    plain: say`Hello. I have a medical bill of ${'amountDue'} that I can't pay at once. Is there a payment plan or financial assistance?`,
    shorter: say`Is there a payment plan or assistance for my medical bill?`,
    why: 'Many hospitals have plans and assistance: ask for both.',
  },
  'ask_what_is_possible.card_minimum': {
    plain: say`Could I pay just the minimum of ${'minimumDue'} this month? What interest is charged on the rest?`,
    shorter: say`Could I pay just the minimum of ${'minimumDue'}?`,
    why: 'The minimum keeps you from being late, but the rest costs interest.',
    caution: 'The minimum avoids a late mark; interest runs on the rest.',
  },
  'propose_plan.card_personal': {
    plain: say`My card debt is beyond what I can pay, but I want to pay it. I'd like to apply for an individual payment plan of up to ${'affordable'} a month. How do I apply?`,
    shorter: say`I'd like an individual card plan of up to ${'affordable'} a month.`,
    warmer: say`I want to pay off my card; it is just beyond me at the moment. Could you help me apply for an individual payment plan of up to ${'affordable'} a month?`,
    firmer: say`I want to pay but the card debt is beyond my means. Please accept my application for an individual payment plan of up to ${'affordable'} a month.`,
    why: "Mainland China's card rules mention individual payment plans.",
    caution: 'Bank credit cards only, and the bank decides.',
  },
  'ask_terms.loan_schedule': {
    plain: say`Please send me the new payment schedule: each date, the principal, the interest and what is left.`,
    shorter: say`Please send me the new payment schedule.`,
    why: 'With a schedule you can check every payment.',
  },
  'ask_hold_on_collection.keep_service': {
    plain: say`I'm catching up on what I owe. Please don't cut off the service meanwhile. If that needs a request, how do I make it?`,
    shorter: say`I'm catching up. Please don't cut off the service.`,
    why: 'Keep what you need to live first, then catch up.',
    caution: 'Only once you have started to catch up.',
  },
  'propose_plan.catch_up': {
    plain: say`I'll pay each new bill as usual and ${'instalmentAmount'} on top of it until the old one is cleared. Would that work?`,
    shorter: say`Each new bill as usual plus ${'instalmentAmount'} toward the old one?`,
    why: 'New bills on time and old ones bit by bit is easy to accept.',
  },
  'ask_fee_reduction.medical': {
    plain: say`Do you have financial assistance, charity care or a reduced rate? I'd like to know the conditions and how to apply.`,
    shorter: say`Do you have financial assistance or a reduced rate?`,
    why: 'Assistance has to be asked for.',
  },
  'ask_what_is_possible.joint_talks': {
    plain: say`I owe several banks in Taiwan and would like to know about pre-negotiation: which bank do I apply to, with which papers?`,
    shorter: say`Which bank do I apply to for pre-negotiation?`,
    why: 'In Taiwan one application covers all banks.',
    caution: 'You apply to the largest creditor bank yourself; no paid agent is needed.',
  },
  'ask_hold_on_collection.breathing_space': {
    plain: say`I'd like to ask a debt adviser about Breathing Space. Please hold collection and added charges meanwhile.`,
    shorter: say`I'd like to see a debt adviser. Please hold collection meanwhile.`,
    why: 'In the UK a debt adviser can apply for 60 days of Breathing Space.',
    caution: 'It starts only when an adviser has applied; their advice is free.',
  },
  'ask_for_documents.validation': {
    plain: say`Please send me the validation notice with the original creditor, the amount and how it is made up. I'll answer once I've checked it.`,
    shorter: say`Please send me the validation notice first.`,
    why: 'In the US, third-party collectors have to send one.',
    caution: 'If you dispute the debt, you usually have 30 days from receiving it.',
  },
};
