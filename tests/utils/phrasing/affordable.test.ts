import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, suggestReplies } from '@/utils/phrasing';
import { affordableMonthly, evenPlan, offerOf } from '@/utils/phrasing/affordable-plan';
import { LOCALES } from './complete-case';

const minor = fc.integer({ min: 1, max: 50_000_000 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

describe('an even plan', () => {
  it('covers the debt, never asks above the limit, has no period too many', () => {
    fc.assert(
      fc.property(minor, minor, (due, limit) => {
        const plan = evenPlan(due, limit);
        if (!plan) return;
        expect(plan.amount).toBeLessThanOrEqual(limit);
        expect(plan.count * plan.amount).toBeGreaterThanOrEqual(due);
        expect((plan.count - 1) * plan.amount).toBeLessThan(due);
        expect(plan.count).toBeGreaterThan(1);
      }),
    );
  });

  it('uses whole units where they fit', () => {
    expect(evenPlan(500_000, 90_000)).toEqual({ count: 6, amount: 83_400 });
    expect(evenPlan(500_000, 83_350)).toEqual({ count: 6, amount: 83_334 });
    expect(evenPlan(50_000, 90_000)).toBeUndefined();
    expect(evenPlan(50_000_000, 100)).toBeUndefined();
  });
});

describe('what may be offered', () => {
  it.each([
    ['the user’s own plan', { amountDue: 486_000, instalmentAmount: 81_000 }, 90_000, 6, 81_000],
    ['the user’s own count', { amountDue: 486_000, instalmentCount: 6 }, 90_000, 6, 81_000],
    [
      'a count that would cost too much',
      { amountDue: 486_000, instalmentCount: 3 },
      90_000,
      6,
      81_000,
    ],
    [
      'an amount above the budget',
      { amountDue: 486_000, instalmentAmount: 200_000 },
      90_000,
      6,
      81_000,
    ],
    ['nothing but the debt, no budget', { amountDue: 486_000 }, undefined, undefined, undefined],
    [
      'nothing left in a month',
      { amountDue: 486_000, instalmentAmount: 100 },
      0,
      undefined,
      undefined,
    ],
  ])('from %s', (_, about, affordable, count, amount) => {
    const offer = offerOf(about, affordable === undefined ? undefined : { affordable });
    expect(offer.instalmentCount).toBe(count);
    expect(offer.instalmentAmount).toBe(amount);
  });

  it('is unknown in another currency, and follows from three numbers', () => {
    expect(affordableMonthly({ currency: 'USD', affordable: 1 }, 'CNY')).toBeUndefined();
    expect(affordableMonthly({ income: 500, essentials: 300, otherDebts: 50 })).toBe(150);
    expect(affordableMonthly({ income: 100, essentials: 300 })).toBe(0);
    expect(affordableMonthly({ income: 100 })).toBeUndefined();
  });
});

const amounts = /[¥£$]\s?([\d,]+(?:\.\d{2})?)/g;
const OFFERED = new Set(['instalmentAmount', 'payNow', 'affordable']);

it('never suggests to pay more than a month leaves', async () => {
  const numbers = fc.record({
    amountDue: maybe(minor),
    instalmentAmount: maybe(minor),
    instalmentCount: maybe(fc.integer({ min: 1, max: 600 })),
    payNow: maybe(minor),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...ACTS),
      numbers,
      fc.integer({ min: 0, max: 300_000 }),
      async (locale, act, about, affordable) => {
        const replies = await suggestReplies({
          locale,
          case: { ...about, currency: 'CNY', newDate: '2026-12-09' },
          budget: { currency: 'CNY', affordable },
          reading: { acts: [{ act, confidence: 1 }] },
        });
        for (const { id, text, parts, missing } of replies) {
          for (const part of parts) {
            if (!('slot' in part) || !OFFERED.has(part.slot)) continue;
            const [, written = '0'] = [...(part.value ?? '').matchAll(amounts)][0] ?? [];
            expect(Math.round(Number(written.replaceAll(',', '')) * 100), text).toBeLessThanOrEqual(
              affordable,
            );
          }
          const whole = /propose_date\.full|ask_fee_reduction\.pay_off/.test(id);
          if (whole) expect(about.amountDue ?? 0, text).toBeLessThanOrEqual(affordable);
          if (affordable === 0) expect(missing.filter((slot) => OFFERED.has(slot))).toEqual([]);
        }
      },
    ),
    { numRuns: 150 },
  );
});
