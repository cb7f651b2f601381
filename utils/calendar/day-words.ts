import type { Locale } from '@/utils/model';

interface DayWords {
  /** {y} year, {m} month, {d} day. */
  readonly day: string;
  readonly dayWithYear: string;
  /** {day} and {weekday}. */
  readonly withWeekday: string;
  /** {day} and {time}. */
  readonly withTime: string;
  /** {day} and {relative}. */
  readonly withRelative: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  /** {n} days. */
  readonly ahead: string;
  readonly ago: string;
}

/** How each language puts a day together; month and weekday names come from Intl. */
export const DAY_WORDS: Readonly<Record<Locale, DayWords>> = {
  'zh-CN': {
    day: '{m}月{d}日',
    dayWithYear: '{y}年{m}月{d}日',
    withWeekday: '{day}({weekday})',
    withTime: '{day} {time}',
    withRelative: '{day}，{relative}',
    today: '今天',
    tomorrow: '明天',
    yesterday: '昨天',
    ahead: '还有 {n} 天',
    ago: '{n} 天前',
  },
  'zh-TW': {
    day: '{m}月{d}日',
    dayWithYear: '{y}年{m}月{d}日',
    withWeekday: '{day}({weekday})',
    withTime: '{day} {time}',
    withRelative: '{day}，{relative}',
    today: '今天',
    tomorrow: '明天',
    yesterday: '昨天',
    ahead: '還有 {n} 天',
    ago: '{n} 天前',
  },
  en: {
    day: '{d} {month}',
    dayWithYear: '{d} {month} {y}',
    withWeekday: '{weekday} {day}',
    withTime: '{day}, {time}',
    withRelative: '{day}, {relative}',
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    ahead: 'in {n} days',
    ago: '{n} days ago',
  },
};
