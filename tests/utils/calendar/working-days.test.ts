import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  holidaysKnownUntil,
  isWorkingDay,
  weekdayOf,
} from '@/utils/calendar';
import type { Region } from '@/utils/model';

describe('addWorkingDays', () => {
  it.each<[string, string, number, Region, string, boolean]>([
    ['an ordinary week', '2026-11-23', 3, 'CN', '2026-11-26', true],
    ['said on a Sunday', '2026-11-22', 3, 'CN', '2026-11-25', true],
    ['over a weekend', '2026-11-26', 3, 'CN', '2026-12-01', true],
    ['over the National Day week', '2026-09-30', 3, 'CN', '2026-10-10', true],
    ['a worked Saturday counts', '2026-10-09', 1, 'CN', '2026-10-10', true],
    ['a worked Sunday counts', '2026-09-18', 1, 'CN', '2026-09-20', true],
    ['before the Spring Festival', '2026-02-13', 1, 'CN', '2026-02-14', true],
    ['over the Spring Festival', '2026-02-13', 2, 'CN', '2026-02-24', true],
    ['over the New Year at the start', '2026-01-01', 1, 'CN', '2026-01-04', true],
    ['day 0 is the day given', '2026-10-01', 0, 'CN', '2026-10-01', true],
    ['past the end of the list', '2026-12-30', 3, 'CN', '2027-01-04', false],
    ['up to the end of the list', '2026-12-28', 3, 'CN', '2026-12-31', true],
    ['from before the list', '2025-12-31', 1, 'CN', '2026-01-04', false],
    ['Monday to Friday in Taiwan', '2026-09-30', 3, 'TW', '2026-10-05', false],
    ['Monday to Friday in Britain', '2026-12-24', 1, 'GB', '2026-12-25', false],
    ['Monday to Friday in Hong Kong', '2026-11-27', 1, 'HK', '2026-11-30', false],
    ['Monday to Friday in the US', '2026-11-25', 1, 'US', '2026-11-26', false],
  ])('%s', (_name, day, n, region, wanted, holidaysKnown) => {
    expect(addWorkingDays(day, n, region)).toEqual({ day: wanted, holidaysKnown });
  });

  it('counts exactly n working days', () => {
    const start = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2025-12-01', n));
    const regions = fc.constantFrom<Region>('CN', 'TW', 'HK', 'GB', 'US');
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), regions, (day, n, region) => {
        const end = addWorkingDays(day, n, region);
        expect(isWorkingDay(end.day, region)).toBe(true);
        let counted = 0;
        for (let at = addDays(day, 1); at <= end.day; at = addDays(at, 1)) {
          if (isWorkingDay(at, region)) counted += 1;
        }
        expect(counted).toBe(n);
        expect(end.holidaysKnown).toBe(
          region === 'CN' && day.startsWith('2026') && end.day.startsWith('2026'),
        );
        if (region !== 'CN') expect(weekdayOf(end.day)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('has the 248 working days of the mainland year 2026', () => {
    let working = 0;
    for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      if (isWorkingDay(day, 'CN')) working += 1;
    }
    expect(working).toBe(248);
  });

  it.each([-1, 1.5, 4000, Number.NaN])('refuses %d', (n) => {
    expect(() => addWorkingDays('2026-11-22', n, 'CN')).toThrow(RangeError);
  });

  it('says when the list ends', () => {
    expect(holidaysKnownUntil('CN')).toBe('2026-12-31');
    expect(holidaysKnownUntil('TW')).toBeNull();
  });
});
