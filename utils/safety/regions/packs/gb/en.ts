import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  items: {
    gb_breathing_space: {
      title: 'Breathing Space',
      text: 'The scheme gives 60 days without most interest, fees and enforcement on the debts in it. It starts when a debt adviser applies for you.',
      advice: 'Ask a free debt adviser. It is a pause: the debt stays, keep paying if you can.',
    },
    gb_hold: {
      title: 'A hold while you get advice',
      text: 'A debt charity reports that most creditors hold letters and calls for about 30 days once you seek advice. Interest may go on.',
      advice: 'Say that you are getting debt advice, and ask for the hold in writing.',
    },
    gb_stepchange: {
      title: 'StepChange 0800 138 1111',
      text: 'Free debt advice by phone or online.',
    },
    gb_debtline: {
      title: 'National Debtline 0808 808 4000',
      text: 'Free debt advice, sample letters and a budget sheet.',
    },
    gb_ombudsman: {
      title: 'Financial Ombudsman Service 0800 023 4567',
      text: 'If the lender’s final answer does not settle it.',
      advice: 'Complain to the lender first and keep its reply.',
    },
    gb_samaritans: {
      title: 'Samaritans 116 123',
      text: 'When it is too much, call and talk to someone. In danger call 999.',
    },
  },
};
