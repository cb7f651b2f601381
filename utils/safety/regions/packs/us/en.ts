import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  items: {
    us_validation: {
      title: 'Validation notice and 30 days',
      text: 'The rules mention that a collector sends you a validation notice, and that you have 30 days to dispute the debt.',
      advice: 'If you doubt the debt or the amount, dispute it in writing within that time.',
    },
    us_stop_letter: {
      title: 'A letter to stop contact',
      text: 'You may tell a collector in writing to stop contacting you. It does not cancel the debt or stop a lawsuit.',
      advice: 'Keep a copy. Think first: it also ends talks about a plan.',
    },
    us_who_is_covered: {
      title: 'Who these rules bind',
      text: 'They bind mainly third-party collectors, not the lender that made the loan.',
    },
    us_cfpb: {
      title: 'CFPB (855) 411-2372',
      text: 'Complaints about a lender or collector, online or by phone.',
    },
    us_nfcc: {
      title: 'NFCC 800-388-2227',
      text: 'Non-profit credit counselling; ask about any cost before you start.',
    },
    us_988: {
      title: '988 Lifeline',
      text: 'When it is too much, call or text 988 and talk to someone. In danger call 911.',
    },
  },
};
