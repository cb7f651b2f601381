import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, findDates, formatDay, formatDayForPhrase, weekdayOf } from '@/utils/calendar';
import type { Region } from '@/utils/model';

/** A Sunday. */
const today = '2026-11-22';

function daysIn(text: string, region?: Region): string[] {
  return findDates(text, region ? { today, region } : { today }).map((date) => date.day);
}

describe('findDates reads', () => {
  it.each<[string, string[]]>([
    ['2026-11-25', ['2026-11-25']],
    ['2026/11/5前', ['2026-11-05']],
    ['２０２６－１１－２５', ['2026-11-25']],
    ['2026.11.25', ['2026-11-25']],
    ['2026-11-25T10:00', ['2026-11-25']],
    ['2026/07/09-2026/08/08', ['2026-07-09', '2026-08-08']],
    ['2026-07-09-2026-08-08', ['2026-07-09', '2026-08-08']],
    ['到期还款日\n20260508', ['2026-05-08']],
    ['20210314-20210413', ['2021-03-14', '2021-04-13']],
    ['2026年11月25日', ['2026-11-25']],
    ['2026 年 11 月 25 日', ['2026-11-25']],
    ['2025年01月16日17:00前', ['2025-01-16']],
    ['二〇二六年十一月二十五日', ['2026-11-25']],
    ['26年11月25日', ['2026-11-25']],
    ['11月25日', ['2026-11-25']],
    ['11月25号之前', ['2026-11-25']],
    ['11月25號', ['2026-11-25']],
    ['11月25前', ['2026-11-25']],
    ['十二月九日', ['2026-12-09']],
    ['1月10日', ['2027-01-10']],
    ['10月1日', ['2026-10-01']],
    ['5月23日', ['2027-05-23']],
    ['5月22日', ['2027-05-22']],
    ['5月25日', ['2026-05-25']],
    ['6月1日', ['2026-06-01']],
    ['明年1月5日', ['2027-01-05']],
    ['今年5月1日', ['2026-05-01']],
    ['去年12月1日', ['2025-12-01']],
    ['11/25', ['2026-11-25']],
    ['还款日：11/25', ['2026-11-25']],
    ['11/20-11/25', ['2026-11-20', '2026-11-25']],
    ['due date:25 Nov', ['2026-11-25']],
    ['12/9前還款', ['2026-12-09']],
    ['3/6之前', ['2027-03-06']],
    ['2026 / 11 / 25', ['2026-11-25']],
    ['本月11.8日', ['2026-11-08']],
    ['逾期2.5日', []],
    ['115/04/13', ['2026-04-13']],
    ['民國115年4月13日', ['2026-04-13']],
    ['115年4月13日', ['2026-04-13']],
    ['民国99年12月31日', ['2010-12-31']],
    ['25 November', ['2026-11-25']],
    ['25th of November 2026', ['2026-11-25']],
    ['Wed 9 December', ['2026-12-09']],
    ['November 25', ['2026-11-25']],
    ['Nov. 25th, 2027', ['2027-11-25']],
    ['by Jan 10', ['2027-01-10']],
    ['May 6', ['2027-05-06']],
    ['6 May', ['2027-05-06']],
    ['12-Jul-26', ['2026-07-12']],
    ['dated 11Jun25', ['2025-06-11']],
    ['25Jul2025', ['2025-07-25']],
    ['16/08/2023', ['2023-08-16']],
    ['18-09-2026', ['2026-09-18']],
    ['by the 25th', ['2026-11-25']],
    ['on the 5th of next month', ['2026-12-05']],
    ['by the 5th please', ['2026-12-05']],
    ['by the end of the month', ['2026-11-30']],
    ['今天', ['2026-11-22']],
    ['今日17点前', ['2026-11-22']],
    ['今晚还', ['2026-11-22']],
    ['明天上午', ['2026-11-23']],
    ['明晚8点', ['2026-11-23']],
    ['后天', ['2026-11-24']],
    ['後天', ['2026-11-24']],
    ['大后天', ['2026-11-25']],
    ['昨天和前天', ['2026-11-21', '2026-11-20']],
    ['We need payment TODAY.', ['2026-11-22']],
    ['the day after tomorrow', ['2026-11-24']],
    ['tomorrow', ['2026-11-23']],
    ['下周三', ['2026-11-25']],
    ['下週三', ['2026-11-25']],
    ['下个星期三', ['2026-11-25']],
    ['下禮拜三', ['2026-11-25']],
    ['下下周三', ['2026-12-02']],
    ['本周三', ['2026-11-18']],
    ['上周五', ['2026-11-13']],
    ['这周日', ['2026-11-22']],
    ['这个周五', []],
    ['這週三', []],
    ['周三前', ['2026-11-25']],
    ['周日', ['2026-11-22']],
    ['下周日', ['2026-11-29']],
    ['下周天', ['2026-11-29']],
    ['周三到期', ['2026-11-25']],
    ['by Friday', ['2026-11-27']],
    ['next Wednesday', ['2026-11-25']],
    ['this Friday', ['2026-11-27']],
    ['本月25号', ['2026-11-25']],
    ['这个月25日', ['2026-11-25']],
    ['下个月5号', ['2026-12-05']],
    ['上月5日', ['2026-10-05']],
    ['25号之前', ['2026-11-25']],
    ['5号前', ['2026-12-05']],
    ['本月底', ['2026-11-30']],
    ['月底前', ['2026-11-30']],
    ['下个月底', ['2026-12-31']],
    ['2月底', ['2027-02-28']],
    ['最后还款日7月1日，6月应还', ['2026-07-01']],
    ['先还到11月25日，12月9日结清', ['2026-11-25', '2026-12-09']],
  ])('%s', (text, wanted) => {
    expect(daysIn(text)).toEqual(wanted);
  });
});

describe('findDates leaves', () => {
  it.each([
    '',
    '每月25日',
    '每月8号还款',
    '每個月6號前',
    '每个月底',
    '每年11月25日',
    '每周三',
    '每个周三',
    '周一至周五 9:00-18:00',
    '星期一到星期五',
    'Monday to Friday',
    'Mon-Fri',
    'on Fridays',
    '以后天天打电话',
    '今后天天',
    '请说明天数',
    '一周三次',
    '每周三次',
    '下周三个工作日内',
    '下周一定还',
    '本周一直在等',
    '下周一起处理',
    '上周三笔还款',
    '3个工作日',
    '6期',
    '11月',
    '2026年11月',
    '115年02月',
    '2026-13-45',
    '2026-02-30',
    '2月30日',
    '13月1日',
    '3月32日',
    '24/7',
    '1/3',
    '还了2/3',
    '3/6期',
    '第3/12期',
    '3/12 of the total',
    '10:30/11:30',
    '有效期12/28',
    '11/12/2026',
    '28/02/25',
    '1.2.26',
    '192.168.1.1',
    '2026.11.25.3',
    '400-800-1234',
    '13800138000',
    '工单号20261122000123',
    '20261122',
    'step 6 may help',
    'you may 5',
    'march 5 miles',
    'on the 3rd payment',
    'the 5th of each month',
    'v11.25',
    '11.25元',
    '11月3期',
    '6月还25元',
    '3月12,000元',
    '25号柜台',
    '工号25号前',
  ])('%s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

describe('the order of a region', () => {
  it.each<[string, Region, string[]]>([
    ['11/12', 'CN', ['2026-11-12']],
    ['11/12', 'US', ['2026-11-12']],
    ['11/12', 'GB', ['2026-12-11']],
    ['11/12', 'HK', ['2026-12-11']],
    ['25/11', 'US', ['2026-11-25']],
    ['11/25', 'GB', ['2026-11-25']],
    ['11/12/2026', 'GB', ['2026-12-11']],
    ['11/12/2026', 'US', ['2026-11-12']],
    ['11/12/2026', 'CN', []],
    ['28/02/25', 'GB', ['2025-02-28']],
    ['99年12月31日', 'TW', ['2010-12-31']],
  ])('%s in %s', (text, region, wanted) => {
    expect(daysIn(text, region)).toEqual(wanted);
  });
});

describe('weeks begin on Monday', () => {
  const names = '一二三四五六日';
  const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n));

  it('下周X is in the week after today’s, X alone is the coming one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const name = names.charAt(weekday - 1);
        const monday = addDays(day, 1 - weekdayOf(day));
        const at = (text: string) => findDates(text, { today: day })[0]?.day ?? '';
        expect(at(`下周${name}`)).toBe(addDays(monday, 6 + weekday));
        expect(at(`本周${name}`)).toBe(addDays(monday, weekday - 1));
        const coming = at(`周${name}`);
        expect(weekdayOf(coming)).toBe(weekday);
        expect(coming >= day && coming < addDays(day, 7)).toBe(true);
      }),
    );
  });
});

describe('findDates in general', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2022-01-01', n));
  const piece = fc.constantFrom(
    ...'0123456789/-.年月日号號前周下本每三五十今明天后to maynv '.split(''),
  );

  it('reads every day the product writes', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('zh-CN', 'zh-TW', 'en'), (day, language) => {
        const locale = language as 'en';
        for (const words of [day, formatDayForPhrase(day, locale), formatDay(day, locale)]) {
          expect(findDates(`请在 ${words} 之前`, { today })[0]?.day).toBe(day);
        }
      }),
    );
  });

  it('resolves a day without a year to the nearest', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -180, max: 180 }), (day, distance) => {
        const meant = addDays(day, distance);
        fc.pre(!meant.endsWith('-02-29'));
        const words = formatDay(meant, 'zh-CN', { today: meant, weekday: false, relative: false });
        expect(findDates(words, { today: day })[0]?.day).toBe(meant);
      }),
    );
  });

  it('gives spans over the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 50 }), (text) => {
        let last = 0;
        for (const { start, end, words } of findDates(text, { today })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        findDates(text, { today });
      }),
    );
  });

  it.each([
    '1',
    '1/',
    '11月',
    '周',
    '下',
    '明',
    '20',
    '20260101',
    '日 ',
    ' ',
    '民国',
    'may ',
    'by the 5',
  ])('is quick on 100,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    findDates(text, { today });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
