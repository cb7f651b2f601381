import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  instantAt,
  isRealDay,
  weekdayOf,
  zoneOf,
} from '@/utils/calendar';
import { plainDateSchema } from '@/utils/model';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zones = fc.constantFrom(
  'Asia/Shanghai',
  'Asia/Taipei',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
);

describe('isRealDay', () => {
  it.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026/01/01', false],
    ['', false],
    ['2026-01-01T00:00', false],
    ['二〇二六', false],
  ])('%s', (day, real) => {
    expect(isRealDay(day)).toBe(real);
  });

  it('agrees with the schema', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123-'), minLength: 8, maxLength: 11 });
    fc.assert(
      fc.property(fc.oneof(digits, days), (day) => {
        expect(isRealDay(day)).toBe(plainDateSchema.safeParse(day).success);
      }),
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2026-11-22', 17, '2026-12-09'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s + %i', (day, count, wanted) => {
    expect(addDays(day, count)).toBe(wanted);
    expect(daysBetween(day, wanted)).toBe(count);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const there = addDays(day, count);
        expect(daysBetween(day, there)).toBe(count);
        expect(addDays(there, -count)).toBe(day);
      }),
    );
  });

  it('agrees with Temporal about weekdays', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(day)).toBe(Temporal.PlainDate.from(day).dayOfWeek);
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('x', '2026-01-01')).toThrow(RangeError);
  });
});

describe('zones', () => {
  it('knows the zone of each region', () => {
    expect((['CN', 'TW', 'HK', 'GB', 'US'] as const).map((region) => zoneOf(region))).toEqual([
      'Asia/Shanghai',
      'Asia/Taipei',
      'Asia/Hong_Kong',
      'Europe/London',
      'America/New_York',
    ]);
  });

  it.each([
    ['US', 'America/Los_Angeles', 'America/Los_Angeles'],
    ['US', 'America/Indiana/Knox', 'America/Indiana/Knox'],
    ['US', 'Asia/Shanghai', 'America/New_York'],
    ['US', 'America/Sao_Paulo', 'America/New_York'],
    ['CN', 'America/Los_Angeles', 'Asia/Shanghai'],
  ] as const)('%s in %s', (region, browserZone, wanted) => {
    expect(zoneOf(region, browserZone)).toBe(wanted);
  });

  it.each([
    ['2026-11-22T15:59:59Z', 'Asia/Shanghai', '2026-11-22'],
    ['2026-11-22T16:00:00Z', 'Asia/Shanghai', '2026-11-23'],
    ['2026-11-22T04:59:59Z', 'America/New_York', '2026-11-21'],
    ['2026-06-30T23:30:00Z', 'Europe/London', '2026-07-01'],
  ])('%s in %s', (instant, zone, wanted) => {
    expect(dayOf(Date.parse(instant), zone)).toBe(wanted);
  });

  it.each([
    ['2026-11-25', '10:00', 'Asia/Shanghai', '2026-11-25T02:00:00Z'],
    ['2026-07-01', '10:00', 'Europe/London', '2026-07-01T09:00:00Z'],
    ['2026-12-01', '10:00', 'Europe/London', '2026-12-01T10:00:00Z'],
    // The clocks skip 01:00 to 02:00 on this day …
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00Z'],
    // … and show 01:00 to 02:00 twice on this one.
    ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ])('%s %s in %s', (day, time, zone, wanted) => {
    expect(instantAt(day, time, zone)).toBe(Date.parse(wanted));
  });

  it('10:00 on a day lies on that day, in every zone', () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        // Kiritimati skipped a whole day once; ten o'clock of it never was.
        fc.pre(day > '1996');
        expect(dayOf(instantAt(day, '10:00', zone), zone)).toBe(day);
      }),
    );
  });
});
