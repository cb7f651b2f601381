import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: { press: 'press reports', memory: 'not checked' },
  items: {
    hk_agency_notice: {
      title: 'Notice before a collection agency',
      text: 'Hong Kong guidance mentions that before an agency is used, the bank writes to you with the amount, how long it is overdue, the costs added and whom to contact.',
      advice: 'If you had no such notice, ask the bank for a copy.',
    },
    hk_set_off: {
      title: 'Set-off from your accounts',
      text: 'Hong Kong guidance mentions that, where the terms allow, a bank may take what you owe from your account with it.',
      advice: 'Check the terms of the account your living costs come from.',
    },
    hk_drp: {
      title: 'Debt relief plan (DRP), voluntary arrangement (IVA)',
      text: 'Both exist; the details are not checked here.',
      advice: 'Ask the bank or a free counselling service first; pay no agent.',
    },
    hk_hkma: {
      title: 'Hong Kong Monetary Authority 2878 8222',
      text: 'Complaints about a bank or the agency it uses.',
      advice: 'Complain to the bank first and keep the reference.',
    },
    hk_18222: {
      title: 'Anti-Scam Helpline 18222',
      text: 'If you suspect a scam, 24 hours a day. In danger call 999.',
    },
    hk_18111: {
      title: 'Mental Health Support Hotline 18111',
      text: 'When it is too much, call and talk to someone. In danger call 999.',
    },
  },
};
