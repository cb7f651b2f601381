import { type DateContext, type DatePattern, dayFrom } from './date-pattern';
import { dateInMonth } from './month-shift';
import { nearestYear } from './nearest-year';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ORDINAL = '(?:st|nd|rd|th)';
const NO_FIGURE = '(?![\\d:%]|[.,]\\d)';

export const ENGLISH_DATES: readonly DatePattern[] = [
  {
    // 25 November 2026, 25th of Nov, 12-Jul-26, 08/MAR/2026, 11Jun25
    pattern: new RegExp(
      `(?<!\\w)(?<!\\d[.,/:-])(\\d{1,2})(${ORDINAL})?( of)?[ /-]?${MONTH}\\.?(?![a-z])(?:,? {1,2}(\\d{4})|[/-]?(\\d{4}|\\d{2}))?${NO_FIGURE}`,
      'g',
    ),
    read: (match, context) => {
      const [, date, ordinal, of, month = '', spaced, joined] = match;
      const year = spaced ?? joined;
      if (year === undefined && !ordinal && !of && isVerb(match, month, context)) return null;
      return readParts(month, date, year, context);
    },
  },
  {
    // November 25, Nov 25th, 2026; as printed without blanks: February 10,2026
    pattern: new RegExp(
      `(?<![a-z])${MONTH}\\.? {1,2}(\\d{1,2})(${ORDINAL})?(?:,? {1,2}(\\d{4})|,((?:19|20)\\d{2}))?(?![a-z])${NO_FIGURE}`,
      'g',
    ),
    read: (match, context) => {
      const [, month = '', date, ordinal, spaced, joined] = match;
      const year = spaced ?? joined;
      if (year === undefined && !ordinal && isVerb(match, month, context)) return null;
      return readParts(month, date, year, context);
    },
  },
  {
    // by the 25th, on the 5th of next month
    pattern: new RegExp(
      `(?<![a-z])(?:by|on|before|until|till) the (\\d{1,2})${ORDINAL}(?: of (this|next) month)?(?! of|[a-z]| (?:time|instal|payment|day|week|month|call|attempt|floor))`,
      'g',
    ),
    read: ([, date, which], { today }) => {
      const inMonth = dateInMonth(today, which === 'next' ? 1 : 0, Number(date));
      if (which !== undefined) return inMonth;
      return inMonth !== null && inMonth >= today ? inMonth : dateInMonth(today, 1, Number(date));
    },
  },
];

function readParts(
  month: string,
  date: string | undefined,
  year: string | undefined,
  { today }: DateContext,
): string | null {
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
  if (year === undefined) return nearestYear(number, Number(date), today);
  return dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), number, Number(date));
}

/** "step 6 may help" and "march 5 miles": these two are months only with a capital. */
function isVerb(match: RegExpExecArray, month: string, { text }: DateContext): boolean {
  if (month !== 'may' && month !== 'march') return false;
  const at = match.index + match[0].indexOf(month);
  return text.charAt(at) === month.charAt(0);
}
