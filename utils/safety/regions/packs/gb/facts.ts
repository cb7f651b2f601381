import type { RegionFacts } from '@/utils/safety/regions/region-facts';

export const facts: RegionFacts = {
  region: 'GB',
  sources: {
    breathing: { title: 'Debt Respite Scheme (Breathing Space)', grade: 'P', date: '2026-11' },
    stepchange: { title: 'StepChange Debt Charity', grade: 'S', date: '2026-11' },
    memory: { title: 'not checked', grade: 'M', date: '2026-11' },
  },
  rules: [
    { id: 'gb_breathing_space', source: 'breathing' },
    { id: 'gb_hold', source: 'stepchange' },
  ],
  help: [
    { id: 'gb_stepchange', kind: 'debt_advice', contact: '0800 138 1111', source: 'stepchange' },
    { id: 'gb_debtline', kind: 'debt_advice', contact: '0808 808 4000', source: 'memory' },
    { id: 'gb_ombudsman', kind: 'complaint', contact: '0800 023 4567', source: 'memory' },
    { id: 'gb_samaritans', kind: 'crisis', contact: '116 123', source: 'memory' },
  ],
  channels: [],
  creditors: {},
};
