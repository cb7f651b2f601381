import { findDates } from '@/utils/calendar';
import type { Region } from '@/utils/model';
import { daysOfNextMonth, endsPayingPeriod } from './moved-days';
import type { PlainText } from './plain-text';

export interface Day {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** One end of a from-to span. */
  readonly inRange: boolean;
  /** The last day of a period to pay in. */
  readonly closesPeriod: boolean;
}

const PRINTED = /\d|[一二三四五六七八九十]月|[〇零一二三四五六七八九]年/;
/** "This month" is the month it was said in, which a pasted text does not tell. */
const SAID = /^[本这這当當下上]|^(?:[a-z]{2,6} )?the \d{1,2}(?:st|nd|rd|th)$/i;
const DAY_FIRST: ReadonlySet<string> = new Set([
  'GBP',
  'INR',
  'AED',
  'SGD',
  'HKD',
  'EUR',
  'MYR',
  'AUD',
  'NZD',
  'ZAR',
  'EGP',
  'UGX',
  'TZS',
  'KES',
  'NGN',
  'PKR',
  'LKR',
  'BDT',
  'QAR',
  'SAR',
  'NOK',
  'SEK',
  'DKK',
  'PLN',
  'CHF',
]);
const SLASHED = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/g;
const RANGE_BETWEEN = /^ ?起?(?:[-−–—~～至到]|to|through|until) ?$/;

/** The days a text prints; "today" and "this month" are left out: they were said on a day of their own. */
export function billDays(plain: PlainText, today: string, region: Region | undefined): Day[] {
  const found = findDates(plain.cased, region === undefined ? { today } : { today, region });
  const printed = found
    .filter(({ words }) => PRINTED.test(words) && !SAID.test(words))
    .map(({ day, start, end }) => ({ day, start, end }));
  const days = [...printed, ...daysOfNextMonth(plain.folded, today)].sort(
    (a, b) => a.start - b.start,
  );
  return days.map((one, index) => {
    const first = days[index - 1];
    const ends = joined(plain.folded, first, one);
    return {
      ...one,
      inRange: ends || joined(plain.folded, one, days[index + 1]),
      closesPeriod: ends && !!first && endsPayingPeriod(plain.folded, first.start),
    };
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function joined(folded: string, left: Place | undefined, right: Place | undefined): boolean {
  return !!left && !!right && RANGE_BETWEEN.test(folded.slice(left.end, right.start));
}

/** Whose order 05/07/2026 is in: what another day of the text shows, else what the currency says. */
export function dayOrder(folded: string, currency: string | null): Region | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const [words, first, second] of folded.matchAll(SLASHED)) {
    // 01.12.2026: nobody who writes points puts the month first.
    if (Number(first) > 12 || words.includes('.')) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'GB' : 'US';
  if (currency === 'USD') return 'US';
  if (currency === 'TWD') return 'TW';
  return currency !== null && DAY_FIRST.has(currency) ? 'GB' : undefined;
}
