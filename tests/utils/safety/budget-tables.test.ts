import { describe, expect, it } from 'vitest';
import { checkOutgoing, type OutgoingContext } from '@/utils/safety';
import { aboveDebt } from './tables/above-debt';
import { abovePlan } from './tables/above-plan';
import { earlierThanPlan } from './tables/earlier-than-plan';

const KEYS = ['zh', 'tw', 'en'] as const;
type Key = (typeof KEYS)[number];
type Table = Readonly<Record<Key, { readonly hits: string; readonly misses: string }>>;

const lines = (block: string) => block.trim().split('\n');
const today = '2026-11-22';
const money: Readonly<Record<Key, OutgoingContext>> = {
  zh: { locale: 'zh-CN', region: 'CN', currency: 'CNY', today },
  tw: { locale: 'zh-TW', region: 'TW', currency: 'TWD', today },
  en: { locale: 'en', region: 'GB', currency: 'GBP', today },
};
const due: Readonly<Record<Key, number>> = { zh: 960_000, tw: 3_600_000, en: 144_000 };
const planned: Readonly<Record<Key, number>> = { zh: 50_000, tw: 200_000, en: 8_000 };

const rules: readonly (readonly [string, Table, (key: Key) => OutgoingContext])[] = [
  ['above_debt', aboveDebt, (key) => ({ ...money[key], amountDue: due[key] })],
  ['above_plan', abovePlan, (key) => ({ ...money[key], plan: { amount: planned[key] } })],
  [
    'earlier_than_plan',
    earlierThanPlan,
    (key) => ({ ...money[key], plan: { date: '2026-12-09' } }),
  ],
];

describe.each(rules)('%s', (rule, table, contextOf) => {
  const sees = (key: Key) => (text: string) =>
    checkOutgoing(text, contextOf(key)).some((finding) => finding.rule === rule);
  const all = (side: 'hits' | 'misses') => KEYS.flatMap((key) => lines(table[key][side]));

  it('has thirty lines of either kind', () => {
    expect(all('hits').length).toBeGreaterThanOrEqual(30);
    expect(all('misses').length).toBeGreaterThanOrEqual(30);
  });

  it.each(KEYS)('is seen, however it is worded, %s', (key) => {
    expect(lines(table[key].hits).filter((line) => !sees(key)(line))).toEqual([]);
  });

  it.each(KEYS)('is not seen in ordinary lines, %s', (key) => {
    expect(lines(table[key].misses).filter(sees(key))).toEqual([]);
  });
});
