import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: {
    act: 'Consumer Debt Clearance Act, article 151 (消費者債務清理條例)',
    press: 'press reports',
    memory: 'not checked',
  },
  items: {
    tw_joint_talks: {
      title: 'Joint talks before court (前置協商)',
      text: 'Taiwan’s rules mention that one application to the bank you owe most opens talks with all banks together.',
      advice: 'You can apply yourself; no paid agent is needed.',
    },
    tw_joint_papers: {
      title: 'Papers for the joint talks',
      text: 'The rules mention: the form, a statement of assets and income, lists of creditors and debtors, ID, two years of income and property data, three months of pay slips.',
      advice: 'Ask the bank what else it wants, then send everything at once.',
    },
    tw_bank_window: {
      title: 'The banks’ debt desks',
      text: 'Each bank has a desk for debt talks; the bankers’ association lists them.',
      advice: 'Use the number on your card or the official site, not one from an advert.',
    },
    tw_180: {
      title: 'Up to 180 instalments',
      text: 'Often heard, not checked here.',
      advice: 'The bank decides; go by its written answer.',
    },
    tw_1998: {
      title: 'Financial supervisor 1998',
      text: 'Complaints about how a bank collects or decides.',
      advice: 'Complain to the bank first and keep the reference.',
    },
    tw_foi: {
      title: 'Financial Ombudsman Institution 0800-789-885',
      text: 'If the bank’s answer does not settle it, you can apply for a review.',
    },
    tw_165: { title: '165, anti-fraud line', text: 'If you suspect a scam, or have sent money.' },
    tw_legal_aid: {
      title: 'Legal Aid Foundation 412-8518',
      text: 'If court papers come, or to ask about rehabilitation or liquidation.',
    },
    tw_1925: {
      title: '1925, support line',
      text: 'When it is too much, call and talk to someone. In danger call 119 or 110.',
    },
  },
};
