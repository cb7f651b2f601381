import type { explainOutline } from '@/utils/phrasing/packs/outline/explain';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const explain: Wordings<typeof explainOutline> = {
  'give_reason.detail_since': {
    plain: say`Here is what happened: ${'reasonDetail'}. It has affected my income since ${'reasonSince'}, so I can't pay this in full at the moment.`,
    shorter: say`The reason: ${'reasonDetail'}, since ${'reasonSince'}. I can't pay in full right now.`,
    warmer: say`To be open with you: ${'reasonDetail'}. My income has been affected since ${'reasonSince'}. I'm worried about this bill and would like to work something out with you.`,
    firmer: say`The reason I have not paid is this: ${'reasonDetail'}, since ${'reasonSince'}. Please record it and assess my account for financial difficulty.`,
    why: 'One reason and one date: short, clear, easy to put on file.',
    caution: 'Facts only; you need not go into detail.',
  },
  'give_reason.detail': {
    plain: say`The reason I couldn't pay on time: ${'reasonDetail'}. I do want to pay; I just can't manage the full amount now.`,
    shorter: say`The reason: ${'reasonDetail'}. I can't pay it all right now.`,
    why: 'The reason and your willingness in one go.',
    caution: 'Facts only; you need not go into detail.',
  },
  'give_reason.simple': {
    plain: say`My income doesn't cover everything at the moment, so I can't pay this in full right now. I'm not avoiding it.`,
    shorter: say`My income doesn't cover everything at the moment.`,
    why: 'True, and enough when you would rather not say more yet.',
  },
  'give_reason.job_loss': {
    plain: say`I have been out of work since ${'reasonSince'} and have no regular income while I look for a job. I can't pay this in full at the moment.`,
    shorter: say`I've lost my job and have no regular income at the moment.`,
    warmer: say`I've lost my job and I'm looking for another. I haven't forgotten this bill, and I'd like to find a way to bridge the gap with you.`,
    firmer: say`I have lost my job and can't keep to the original payments. Please assess my account for more time or lower payments.`,
    why: 'Losing a job is a common reason; when it happened and how things stand is enough.',
  },
  'give_reason.income_down': {
    plain: say`My income has dropped since ${'reasonSince'}. After basic living costs about ${'affordable'} a month is left, so I can't pay this in full.`,
    shorter: say`My income has dropped and I can't pay this in full right now.`,
    warmer: say`My income has dropped and I have to cover the basics first. I do want to pay this; could you help me lower the monthly amount?`,
    firmer: say`My income has dropped and the original payments are beyond what I can afford. Please rework them to my present income.`,
    why: 'A monthly figure gives them something to work with.',
  },
  'give_reason.illness': {
    plain: say`Because of illness and treatment my costs have gone up and my income down since ${'reasonSince'}. I can't pay this at the moment.`,
    shorter: say`Because of illness, money has to go to treatment first. I can't pay this right now.`,
    warmer: say`There has been illness to deal with and the money went to treatment first, which is why I missed this. I'd be grateful if we could find a way.`,
    firmer: say`Because of illness and treatment I can't keep to the original payments. Please note this and assess my account for more time.`,
    why: 'Illness and cost are all they need; medical details are yours to keep.',
    caution: 'Upload medical papers only on the official page, never in the chat.',
  },
  'give_reason.accident': {
    plain: say`After an accident my money had to go to urgent costs, and things have been tight since ${'reasonSince'}. I can't pay this at the moment.`,
    shorter: say`After an accident my money went to urgent costs. I can't pay this right now.`,
    warmer: say`There was an accident and what I had went to urgent costs, so I couldn't manage this bill in time. Could we talk about paying a little later?`,
    why: 'What it did to your payments matters, not the whole story.',
  },
  'give_reason.job_change': {
    plain: say`I have just changed jobs and there is a gap between the two incomes. I'd like to pay this a little later or in parts.`,
    shorter: say`I've just changed jobs and would like to pay a little later.`,
    why: 'A gap between jobs is temporary and easy to understand.',
  },
  'give_reason.cash_flow': {
    plain: say`I had an urgent cost and I'm short of cash for the moment, so I can't pay this in full. I'm not avoiding it.`,
    shorter: say`I'm short of cash for the moment and can't pay this in full.`,
    warmer: say`An urgent cost came up and I'm short of cash for the moment. I take this bill seriously and would like to find a way to bridge it.`,
    why: 'It is temporary: say so, then go straight to how you will pay.',
  },
  'give_reason.forgot': {
    plain: say`I got the due date wrong; it wasn't deliberate. I'd like to deal with it now. Could this late fee be waived?`,
    shorter: say`I got the due date wrong. Could this late fee be waived?`,
    warmer: say`I'm sorry, I got the due date wrong. I'd like to put it right now; would you be able to waive this late fee?`,
    why: 'Say it plainly and how you want to put it right.',
  },
  'give_reason.contact_changed': {
    plain: say`My contact details changed and I didn't get your reminders. I'd like to update my details and then sort out this bill.`,
    shorter: say`My contact details changed and I missed your reminders.`,
    why: 'Explains the silence and offers to mend it.',
  },
  'give_reason.business_failure': {
    plain: say`My business has not been viable since ${'reasonSince'} and I have no income from it. I can't pay in full and would like payments I can afford.`,
    shorter: say`My business has closed and its income has stopped. I can't pay in full right now.`,
    why: 'Say that the income stopped, then ask for payments you can afford.',
  },
  'give_reason.divorce': {
    plain: say`Because of a divorce my household income and costs have changed and I'm covering them alone. I'd like to change the monthly amount.`,
    shorter: say`Because of a divorce my income and costs have changed. I can't pay in full.`,
    why: 'Only what changed in your money, nothing private.',
  },
  'give_reason.natural_disaster': {
    plain: say`A natural disaster here has affected my income and daily life. I can't pay this at the moment. Do you have arrangements for affected customers?`,
    shorter: say`A disaster here has hit my income. Do you have arrangements for affected customers?`,
    why: 'Many companies have arrangements for affected customers: ask.',
  },
  'give_reason.fraud_victim': {
    plain: say`I was the victim of a fraud and lost money, so I can't pay this at the moment. Which police or bank papers would you need from me?`,
    shorter: say`I lost money to a fraud and can't pay this now. Which papers do you need?`,
    why: 'Says what happened and offers a way to check it.',
    caution: 'If you have not reported it yet, do that first.',
  },
  'give_reason_with_proof.have': {
    plain: say`The reason I couldn't pay: ${'reasonDetail'}. I can provide ${'proof'}. Where on your official site can I upload it?`,
    shorter: say`The reason: ${'reasonDetail'}. I can provide ${'proof'}.`,
    warmer: say`I'd like to be open with you: ${'reasonDetail'}. I have ${'proof'} and can upload it if you tell me the official place.`,
    why: 'A reason with proof is easier to approve.',
    caution: 'Name only papers that you really have.',
  },
  'give_reason_with_proof.which': {
    plain: say`I can provide proof of my situation. Please tell me which documents you need and in what format, and I'll upload them on your official site.`,
    shorter: say`I can provide proof. Which documents do you need?`,
    why: 'Ask first what they want; it saves going back and forth.',
  },
  'give_reason_with_proof.pending': {
    plain: say`The official papers are still being issued. Could you note my situation now and let me send them later? By when do you need them?`,
    shorter: say`My papers are still being issued. Can I send them later?`,
    why: 'Get it on file now, even if the papers come later.',
    caution: 'Only if they really are on the way.',
  },
  'express_willingness.plain': {
    plain: say`I do want to pay this; things are difficult only for now. Please help me find an arrangement I can keep.`,
    shorter: say`I want to pay this. Things are difficult only for now.`,
    warmer: say`Thank you for hearing me out. I do want to pay this; things are difficult at the moment, and I hope we can find an arrangement I can keep.`,
    firmer: say`I am willing to pay and I contacted you myself. Please offer an arrangement within what I can afford.`,
    why: 'Willing, in difficulty for now, asking for something you can keep: all in one line.',
  },
  'express_willingness.credit': {
    plain: say`My credit record matters to me, which is why I'm contacting you. I'd like to find a solution that works for both of us.`,
    shorter: say`My credit record matters to me, so I'm contacting you early.`,
    why: 'Shows that you care about your record and came by yourself.',
  },
  'express_willingness.reachable': {
    plain: say`I'm staying in contact. Please send any news here or to my contact details on file, and I'll answer when I see it.`,
    shorter: say`I'm staying in contact; please send any news here.`,
    why: 'What worries them most is losing touch.',
  },
  'state_finances.summary': {
    plain: say`In short: my income is ${'income'} a month, my essential costs are ${'essentials'}, and what I can put toward this bill is ${'affordable'} a month.`,
    shorter: say`Income ${'income'}, essentials ${'essentials'}, available for this ${'affordable'} a month.`,
    firmer: say`My income is ${'income'} and my essential costs are ${'essentials'}. The most I can pay is ${'affordable'} a month; I can't go above that.`,
    why: 'Three figures say more than any description.',
    caution: 'The figures should match your real budget.',
  },
  'state_finances.with_debts': {
    plain: say`My monthly income is ${'income'}, essentials are ${'essentials'} and other debts take ${'otherDebts'}. That leaves ${'affordable'} a month for this bill.`,
    shorter: say`After essentials and other debts of ${'otherDebts'}, I can pay ${'affordable'} a month.`,
    why: 'With the other debts on the table, the plan will not break the next one.',
    caution: 'The figures should match your real budget.',
  },
  'state_finances.sheet': {
    plain: say`I can send a short budget showing my income, essential costs and other debts so that you can assess this. Where should I submit it?`,
    shorter: say`I can send a short budget. Where should I submit it?`,
    why: 'A written budget speeds up the decision and is harder to argue with.',
  },
};
