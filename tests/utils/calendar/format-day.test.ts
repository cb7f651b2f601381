import { describe, expect, it } from 'vitest';
import {
  type FormatDayOptions,
  formatDay,
  formatDayForPhrase,
  formatInstant,
  formatTime,
} from '@/utils/calendar';
import type { Locale } from '@/utils/model';

const today = '2026-11-22';

describe('formatDay', () => {
  it.each<[string, Locale, FormatDayOptions, string]>([
    ['2026-12-09', 'zh-CN', { today }, '12月9日(周三)，还有 17 天'],
    ['2026-12-09', 'zh-TW', { today }, '12月9日(週三)，還有 17 天'],
    ['2026-12-09', 'en', { today }, 'Wed 9 December, in 17 days'],
    ['2026-11-22', 'zh-CN', { today }, '11月22日(周日)，今天'],
    ['2026-11-23', 'zh-TW', { today }, '11月23日(週一)，明天'],
    ['2026-11-23', 'en', { today }, 'Mon 23 November, tomorrow'],
    ['2026-11-21', 'en', { today }, 'Sat 21 November, yesterday'],
    ['2026-11-19', 'zh-CN', { today }, '11月19日(周四)，3 天前'],
    ['2026-11-19', 'en', { today }, 'Thu 19 November, 3 days ago'],
    ['2027-01-05', 'zh-CN', { today }, '2027年1月5日(周二)，还有 44 天'],
    ['2027-01-05', 'en', { today }, 'Tue 5 January 2027, in 44 days'],
    ['2026-12-09', 'zh-CN', { today, relative: false }, '12月9日(周三)'],
    ['2026-12-09', 'zh-CN', { today, weekday: false }, '12月9日，还有 17 天'],
    ['2026-12-09', 'en', { today, weekday: false, relative: false }, '9 December'],
    ['2026-12-09', 'zh-CN', {}, '2026年12月9日(周三)'],
    ['2026-12-09', 'en', { weekday: false }, '9 December 2026'],
  ])('%s %s %j', (day, locale, options, wanted) => {
    expect(formatDay(day, locale, options)).toBe(wanted);
  });
});

describe('formatDayForPhrase', () => {
  it.each<[Locale, string]>([
    ['zh-CN', '2026年12月9日'],
    ['zh-TW', '2026年12月9日'],
    ['en', '9 December 2026'],
  ])('%s', (locale, wanted) => {
    expect(formatDayForPhrase('2026-12-09', locale)).toBe(wanted);
  });
});

describe('formatInstant', () => {
  const instant = Date.parse('2026-12-09T02:05:59Z');

  it.each<[Locale, string, string]>([
    ['zh-CN', 'Asia/Shanghai', '12月9日(周三) 10:05'],
    ['zh-TW', 'Asia/Taipei', '12月9日(週三) 10:05'],
    ['en', 'Europe/London', 'Wed 9 December, 02:05'],
    ['en', 'America/New_York', 'Tue 8 December, 21:05'],
  ])('%s %s', (locale, zone, wanted) => {
    expect(formatInstant(instant, locale, zone, { today })).toBe(wanted);
  });

  it('shows the year where today is not given', () => {
    expect(formatInstant(instant, 'zh-CN', 'Asia/Shanghai')).toBe('2026年12月9日(周三) 10:05');
  });

  it('tells the time alone', () => {
    expect(formatTime(instant, 'Asia/Shanghai')).toBe('10:05');
  });
});
