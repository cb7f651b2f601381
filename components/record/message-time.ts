import { dayOf, formatDay, formatTime } from '@/utils/calendar';
import type { Locale, Message } from '@/utils/model';

interface Reader {
  readonly locale: Locale;
  readonly zone: string;
  readonly today: string;
}

/** The page printed a clock time alone: the date has to come from us. */
const CLOCK_ONLY = /^\D{0,12}\d{1,2}:\d{2}/;

/** The date stands where it changes; the other lines say the time only, as the page printed it. */
export function messageTime(
  { at, shownTime }: Pick<Message, 'at' | 'shownTime'>,
  before: Pick<Message, 'at'> | undefined,
  { locale, zone, today }: Reader,
): string {
  const time = shownTime ?? formatTime(at, zone);
  const day = dayOf(at, zone);
  const sameDay = before !== undefined && dayOf(before.at, zone) === day;
  if (sameDay || !CLOCK_ONLY.test(time)) return time;
  return `${formatDay(day, locale, { today, relative: false })} ${time}`;
}
