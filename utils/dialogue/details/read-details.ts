import { findDates, findWait } from '@/utils/calendar';
import { findAmounts } from '@/utils/money';
import { normaliseText } from '@/utils/text';
import type { ReadAmount, ReadingDetails, ReadOptions } from '../reading';
import { findInstalments } from './find-instalments';
import { findRepresentative } from './find-representative';
import { findStaffId } from './find-staff-id';
import { findTicket } from './find-ticket';

/** Beyond this a paste is a document; its beginning tells what it is. */
const LONGEST = 20_000;

/** What the line names: who speaks, under which numbers, how much, when. */
export function readDetails(text: string, options: ReadOptions = {}): ReadingDetails {
  const plain = normaliseText(text.slice(0, LONGEST));
  const representative = findRepresentative(plain);
  const staffId = findStaffId(plain);
  const ticket = findTicket(plain);
  const counts = findInstalments(plain);
  return {
    ...(representative ? { representative } : {}),
    ...(staffId ? { staffId } : {}),
    ...(ticket ? { ticket } : {}),
    amounts: readAmounts(plain, options),
    dates: readDates(plain, options),
    ...readWait(plain),
    ...(counts.length === 1 && counts[0] ? { instalments: counts[0] } : {}),
    ...(counts.length > 1 ? { instalmentChoices: counts } : {}),
  };
}

function readAmounts(text: string, { region }: ReadOptions): ReadAmount[] {
  const amounts = new Map<string, ReadAmount>();
  for (const { minor, currency } of findAmounts(text, region ? { region } : {})) {
    amounts.set(`${minor} ${currency}`, currency ? { minor, currency } : { minor });
  }
  return [...amounts.values()];
}

/** Days without a year are reckoned from the day the line was read, where no other is given. */
function readDates(text: string, { today, region }: ReadOptions): string[] {
  const from = today ?? new Date().toISOString().slice(0, 10);
  const dates = findDates(text, { today: from, ...(region ? { region } : {}) });
  return [...new Set(dates.map(({ day }) => day))];
}

function readWait(text: string): Partial<ReadingDetails> {
  const wait = findWait(text);
  if (!wait) return {};
  if ('workingDays' in wait) return { waitWorkingDays: wait.workingDays };
  return 'days' in wait ? { waitDays: wait.days } : { waitHours: wait.hours };
}
