import type { RegionFacts } from '@/utils/safety/regions/region-facts';

export const facts: RegionFacts = {
  region: 'HK',
  sources: {
    ifec: { title: 'IFEC: Debt collection', grade: 'P', date: '2026-11' },
    press: { title: '公開報導', grade: 'S', date: '2026-11' },
    memory: { title: '尚未查證', grade: 'M', date: '2026-11' },
  },
  rules: [
    { id: 'hk_agency_notice', source: 'ifec' },
    { id: 'hk_set_off', source: 'ifec' },
    { id: 'hk_drp', source: 'memory' },
  ],
  help: [
    { id: 'hk_hkma', kind: 'complaint', contact: '2878 8222', source: 'memory' },
    { id: 'hk_18222', kind: 'fraud', contact: '18222', source: 'press' },
    { id: 'hk_18111', kind: 'crisis', contact: '18111', source: 'memory' },
  ],
  channels: [],
  creditors: {},
};
