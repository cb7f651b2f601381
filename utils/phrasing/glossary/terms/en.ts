import type { Term } from '@/utils/phrasing/glossary/term';

export const terms: readonly Term[] = [
  {
    id: 'payment_plan',
    names: ['payment plan', 'instalments', 'installments', 'repayment plan'],
    meaning:
      'The debt is paid in several parts on agreed days. Interest and fees may go on unless they say otherwise.',
    ask: 'How many payments, how much each, how much in all? Do interest and fees stop?',
  },
  {
    id: 'hardship',
    names: ['hardship programme', 'hardship program', 'hardship'],
    meaning:
      'A lender’s own scheme for people who cannot pay for a while: lower payments, less interest or a break.',
    ask: 'What does it change, for how long, and what happens when it ends? How is it reported?',
  },
  {
    id: 'forbearance',
    names: ['forbearance'],
    meaning:
      'Giving someone time or easier terms instead of enforcing the debt. The debt itself stays.',
    ask: 'What exactly will you do, from when until when? Does interest go on?',
    rule: {
      region: 'GB',
      text: 'The rules say that firms must treat customers in arrears with forbearance and due consideration.',
      source: 'FCA Handbook, CONC 7.3',
      date: '2026-11-20',
      grade: 'primary',
    },
  },
  {
    id: 'breathing_space',
    names: ['breathing space'],
    meaning:
      'In England and Wales, a pause from most interest, fees and collection while you get debt advice. It is set up by a debt adviser, not by the lender.',
    ask: 'Have you been told about my breathing space, and from which day do you apply it?',
    rule: {
      region: 'GB',
      text: 'The rules speak of 60 days, applied for through a debt adviser.',
      source: 'Debt Respite Scheme, GOV.UK',
      date: '2026-11-20',
      grade: 'primary',
    },
  },
  {
    id: 'hold',
    names: ['hold on collection', 'put my account on hold', 'on hold'],
    meaning: 'Calls and letters stop for a while. The debt, its interest and its due date stay.',
    ask: 'Until which day? Does interest go on? What happens on that day?',
  },
  {
    id: 'extension',
    names: ['extension', 'deferral'],
    meaning: 'A later due date. Interest usually goes on until then.',
    ask: 'Until which day, at what cost? Will it count as late?',
  },
  {
    id: 'freeze_interest',
    names: ['freeze interest', 'freeze the interest', 'freeze interest and charges'],
    meaning:
      'No more interest is added while you pay. It must be agreed; a plan alone does not do it.',
    ask: 'From which day? Do fees stop as well? What if I miss one payment?',
  },
  {
    id: 'waiver',
    names: ['waive', 'waiver', 'fee waiver'],
    meaning: 'A fee or some interest is taken off. It seldom touches the sum you borrowed.',
    ask: 'Which fee, how much, and when will the statement show it?',
  },
  {
    id: 'minimum_payment',
    names: ['minimum payment'],
    meaning:
      'The least you must pay this month to be on time. The rest goes on gathering interest.',
    ask: 'If I pay only this, what will I owe next month?',
  },
  {
    id: 'default',
    names: ['default notice', 'default'],
    meaning:
      'The lender says the agreement is broken. It is marked on your credit file and may lead to the whole sum being due.',
    ask: 'Has a default been registered, on which date? What would stop it?',
  },
  {
    id: 'charge_off',
    names: ['charge-off', 'charged off'],
    meaning:
      'In the US, the lender books the debt as a loss. You still owe it, and it may be sold to a collector.',
    ask: 'On which date was it charged off? Who owns it now?',
  },
  {
    id: 'collector',
    names: ['collection agency', 'debt collector', 'collections'],
    meaning:
      'A firm that collects for the lender or has bought the debt. Check who they are first.',
    ask: 'Which firm, whose debt, which reference? I will check with the lender’s official number.',
    rule: {
      region: 'US',
      text: 'The rule speaks of calls between 8 am and 9 pm, and of more than 7 calls in 7 days about one debt as too many. Mainly for third-party collectors.',
      source: 'Regulation F, 12 CFR 1006',
      date: '2026-11-20',
      grade: 'secondary',
    },
  },
  {
    id: 'credit_file',
    names: ['credit report', 'credit file', 'credit record'],
    meaning:
      'What lenders see about how you pay. You can read it yourself for free. Nobody can clean it for a fee.',
    ask: 'What will you report, from which date, and when will it change?',
  },
  {
    id: 'settlement',
    names: ['settlement offer', 'full and final settlement', 'settlement'],
    meaning: 'Paying less than the whole as the end of it. Only safe in writing, before you pay.',
    ask: 'Will you confirm in writing that the rest is written off and how it is reported?',
  },
  {
    id: 'late_fee',
    names: ['late fee', 'late payment fee'],
    meaning: 'A fixed charge for paying late, on top of interest.',
    ask: 'How much is it, and can it be taken off this time?',
  },
  {
    id: 'iva',
    names: ['IVA', 'DRP'],
    meaning:
      'Formal or semi-formal arrangements with several lenders at once, often with fees. Ask a free debt adviser first.',
    ask: 'Would you accept one, and what would it change for this account?',
  },
];
