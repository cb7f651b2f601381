import type { Hint } from './hint';

const MAINLAND_STANDARD = {
  title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
  since: '2025-02-28',
  date: '2026-11',
  grade: 'S',
} as const;
const TAIWAN_OUTSOURCING = {
  title: '金融機構作業委託他人處理內部作業制度及程序辦法',
  date: '2026-11',
  grade: 'S',
} as const;
const HONG_KONG_CODE = { title: 'Code of Banking Practice', date: '2026-11', grade: 'S' } as const;
const HONG_KONG_GUIDE = {
  title: 'HKMA Guideline 3.4.1 Debt Collection Agencies',
  date: '2026-11',
  grade: 'P',
} as const;
const FCA_HANDBOOK = { date: '2026-11', grade: 'P' } as const;
const REGULATION_F = {
  title: 'CFPB Regulation F, 12 CFR 1006',
  date: '2026-11',
  grade: 'S',
} as const;
const FDCPA = { title: 'FDCPA, 15 U.S.C. § 1692e', date: '2026-11', grade: 'P' } as const;

/** A rule known only from memory is not in this list. */
export const collectionHints: readonly Hint[] = [
  { id: 'cn_third_party', rule: 'third_party_contact', region: 'CN', source: MAINLAND_STANDARD },
  { id: 'cn_no_threats', rule: 'invented_consequence', region: 'CN', source: MAINLAND_STANDARD },
  { id: 'cn_authority', rule: 'false_authority', region: 'CN', source: MAINLAND_STANDARD },
  { id: 'cn_hours', rule: 'contact_hours', region: 'CN', source: MAINLAND_STANDARD },
  { id: 'cn_frequency', rule: 'contact_frequency', region: 'CN', source: MAINLAND_STANDARD },
  {
    id: 'cn_repair_over',
    rule: 'repair_period_over',
    region: 'CN',
    source: {
      title: '一次性信用修复政策',
      since: '2026-03-31',
      date: '2026-11',
      grade: 'S',
      expires: '2027-12-31',
    },
  },
  { id: 'tw_third_party', rule: 'third_party_contact', region: 'TW', source: TAIWAN_OUTSOURCING },
  { id: 'tw_no_threats', rule: 'invented_consequence', region: 'TW', source: TAIWAN_OUTSOURCING },
  { id: 'hk_third_party', rule: 'third_party_contact', region: 'HK', source: HONG_KONG_GUIDE },
  { id: 'hk_no_threats', rule: 'invented_consequence', region: 'HK', source: HONG_KONG_GUIDE },
  { id: 'hk_authority', rule: 'false_authority', region: 'HK', source: HONG_KONG_CODE },
  { id: 'hk_hours', rule: 'contact_hours', region: 'HK', source: HONG_KONG_CODE },
  { id: 'hk_frequency', rule: 'contact_frequency', region: 'HK', source: HONG_KONG_CODE },
  {
    id: 'gb_forbearance',
    rule: 'forbearance',
    region: 'GB',
    source: { title: 'FCA Handbook CONC 7.3', ...FCA_HANDBOOK },
  },
  {
    id: 'gb_third_party',
    rule: 'third_party_contact',
    region: 'GB',
    source: { title: 'FCA Handbook CONC 7.9', ...FCA_HANDBOOK },
  },
  {
    id: 'gb_hours',
    rule: 'contact_hours',
    region: 'GB',
    source: { title: 'FCA Handbook CONC 7.9', ...FCA_HANDBOOK },
  },
  {
    id: 'gb_authority',
    rule: 'false_authority',
    region: 'GB',
    source: { title: 'FCA Handbook CONC 7.11', ...FCA_HANDBOOK },
  },
  {
    id: 'gb_no_threats',
    rule: 'invented_consequence',
    region: 'GB',
    source: { title: 'FCA Handbook CONC 7.11', ...FCA_HANDBOOK },
  },
  { id: 'us_no_threats', rule: 'invented_consequence', region: 'US', source: FDCPA },
  { id: 'us_authority', rule: 'false_authority', region: 'US', source: FDCPA },
  { id: 'us_hours', rule: 'contact_hours', region: 'US', source: REGULATION_F },
  { id: 'us_frequency', rule: 'contact_frequency', region: 'US', source: REGULATION_F },
];
