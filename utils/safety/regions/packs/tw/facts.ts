import type { RegionFacts } from '@/utils/safety/regions/region-facts';

const remembered = { source: 'memory' } as const;

export const facts: RegionFacts = {
  region: 'TW',
  sources: {
    act: { title: '消費者債務清理條例第 151 條', grade: 'S', date: '2026-11' },
    press: { title: '公開報導', grade: 'S', date: '2026-11' },
    memory: { title: '尚未查證', grade: 'M', date: '2026-11' },
  },
  rules: [
    { id: 'tw_joint_talks', source: 'act' },
    { id: 'tw_joint_papers', source: 'act' },
    { id: 'tw_bank_window', source: 'act' },
    { id: 'tw_180', source: 'memory' },
  ],
  help: [
    { id: 'tw_1998', kind: 'complaint', contact: '1998', ...remembered },
    { id: 'tw_foi', kind: 'complaint', contact: '0800-789-885', ...remembered },
    { id: 'tw_165', kind: 'fraud', contact: '165', source: 'press' },
    { id: 'tw_legal_aid', kind: 'legal_aid', contact: '412-8518', ...remembered },
    { id: 'tw_1925', kind: 'crisis', contact: '1925', ...remembered },
  ],
  channels: [],
  creditors: {},
};
