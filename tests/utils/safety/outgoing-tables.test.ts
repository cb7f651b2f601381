import { describe, expect, it } from 'vitest';
import { checkOutgoing, type OutgoingContext } from '@/utils/safety';
import { bankCard } from './tables/bank-card';
import { code } from './tables/code';
import { crisis } from './tables/crisis';
import { identityNumber } from './tables/identity-number';
import { insult } from './tables/insult';
import { openSlot } from './tables/open-slot';
import { overPromise } from './tables/over-promise';
import { password } from './tables/password';
import { threat } from './tables/threat';
import { unaffordable } from './tables/unaffordable';
import { uncheckedOffer } from './tables/unchecked-offer';
import { unknownReason } from './tables/unknown-reason';

const lines = (block: string) => block.trim().split('\n');
const context: OutgoingContext = {
  locale: 'zh-CN',
  today: '2026-11-22',
  reasons: ['forgot'],
  amountDue: 960_000,
};
const rulesOf = (text: string, about: OutgoingContext): string[] =>
  checkOutgoing(text, about).map(({ rule }) => rule);

const tables = [
  bankCard,
  code,
  crisis,
  identityNumber,
  insult,
  openSlot,
  overPromise,
  password,
  threat,
  uncheckedOffer,
  unknownReason,
];

describe.each(tables)('$rule', ({ rule, hits, misses }) => {
  it('is seen, however it is worded', () => {
    expect(lines(hits).length).toBeGreaterThanOrEqual(30);
    expect(lines(hits).filter((line) => !rulesOf(line, context).includes(rule))).toEqual([]);
  });

  it('is not seen in ordinary lines', () => {
    expect(lines(misses).length).toBeGreaterThanOrEqual(30);
    expect(lines(misses).filter((line) => rulesOf(line, context).includes(rule))).toEqual([]);
  });
});

const money: Readonly<Record<keyof typeof unaffordable, OutgoingContext>> = {
  zh: {
    ...context,
    region: 'CN',
    currency: 'CNY',
    affordable: 80_000,
    amountDue: 960_000,
  },
  tw: {
    ...context,
    locale: 'zh-TW',
    region: 'TW',
    currency: 'TWD',
    affordable: 300_000,
    amountDue: 3_600_000,
  },
  en: {
    ...context,
    locale: 'en',
    region: 'GB',
    currency: 'GBP',
    affordable: 12_000,
    amountDue: 144_000,
  },
};

describe.each(['zh', 'tw', 'en'] as const)('an offer above the budget, %s', (key) => {
  const sees = (text: string) =>
    rulesOf(text, money[key]).some((rule) => rule.startsWith('unaffordable'));

  it('is seen, however it is worded', () => {
    expect(lines(unaffordable[key].hits).filter((line) => !sees(line))).toEqual([]);
  });

  it('is not seen where nothing too high is offered', () => {
    expect(lines(unaffordable[key].misses).filter(sees)).toEqual([]);
  });

  it('is not judged without a budget', () => {
    const { affordable: _, ...unknown } = money[key];
    for (const line of lines(unaffordable[key].hits)) {
      expect(rulesOf(line, unknown).join()).not.toContain('unaffordable');
    }
  });
});
