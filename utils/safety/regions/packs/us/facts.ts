import type { RegionFacts } from '@/utils/safety/regions/region-facts';

export const facts: RegionFacts = {
  region: 'US',
  sources: {
    regf: { title: 'CFPB Regulation F, 12 CFR 1006', grade: 'S', date: '2026-11' },
    cfpb: { title: 'Consumer Financial Protection Bureau', grade: 'P', date: '2026-11' },
    memory: { title: 'not checked', grade: 'M', date: '2026-11' },
  },
  rules: [
    { id: 'us_validation', source: 'regf' },
    { id: 'us_stop_letter', source: 'regf' },
    { id: 'us_who_is_covered', source: 'regf' },
  ],
  help: [
    { id: 'us_cfpb', kind: 'complaint', contact: '(855) 411-2372', source: 'cfpb' },
    { id: 'us_nfcc', kind: 'debt_advice', contact: '800-388-2227', source: 'memory' },
    { id: 'us_988', kind: 'crisis', contact: '988', source: 'memory' },
  ],
  channels: [],
  creditors: {},
};
