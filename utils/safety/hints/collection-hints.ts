import type { Hint } from './hint';

const MAINLAND_STANDARD = {
  title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
  date: '2025-02-28',
  grade: 'S',
} as const;
const REGULATION_F = {
  title: 'CFPB Regulation F, 12 CFR 1006',
  date: '2026-11',
  grade: 'S',
} as const;

/** Looked up 2026-11. A rule known only from memory is not in this list. */
export const collectionHints: readonly Hint[] = [
  { id: 'cn_third_party', rule: 'third_party_contact', region: 'CN', source: MAINLAND_STANDARD },
  { id: 'cn_no_threats', rule: 'invented_consequence', region: 'CN', source: MAINLAND_STANDARD },
  { id: 'cn_hours', rule: 'contact_hours', region: 'CN', source: MAINLAND_STANDARD },
  { id: 'cn_frequency', rule: 'contact_frequency', region: 'CN', source: MAINLAND_STANDARD },
  {
    id: 'cn_repair_over',
    rule: 'repair_period_over',
    region: 'CN',
    source: { title: '一次性信用修复政策', date: '2026-03-31', grade: 'S', expires: '2027-12-31' },
  },
  { id: 'us_hours', rule: 'contact_hours', region: 'US', source: REGULATION_F },
  { id: 'us_frequency', rule: 'contact_frequency', region: 'US', source: REGULATION_F },
  {
    id: 'gb_forbearance',
    rule: 'forbearance',
    region: 'GB',
    source: { title: 'FCA Handbook CONC 7.3', date: '2026-11', grade: 'P' },
  },
];
