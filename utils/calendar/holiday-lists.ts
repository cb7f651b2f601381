import type { Region } from '@/utils/model';

export interface HolidayList {
  readonly region: Region;
  readonly year: number;
  readonly source: string;
  readonly lookedUp: string;
  /** Days off, from and to inclusive. */
  readonly off: readonly (readonly [from: string, to: string])[];
  /** Saturdays and Sundays that are worked. */
  readonly worked: readonly string[];
}

/** Published lists only. A year without one is counted Monday to Friday, and said so. */
export const HOLIDAY_LISTS: readonly HolidayList[] = [
  {
    region: 'CN',
    year: 2026,
    source: 'General Office of the State Council, notice on the public holidays of 2026',
    lookedUp: '2026-11',
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];
