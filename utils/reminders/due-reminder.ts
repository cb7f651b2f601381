import { addDays, instantAt, zoneOf } from '@/utils/calendar';
import type { Region } from '@/utils/model';
import { REMINDER_TIME } from './reminder-time';

export interface DueReminderInput {
  readonly dueDate: string;
  readonly region: Region;
  readonly now: number;
  /** Left out: the day before where that is still ahead, else the due day itself. */
  readonly daysBefore?: number | undefined;
  /** For the United States, where the region alone does not name one zone. */
  readonly browserZone?: string | undefined;
}

export interface DueReminder {
  day: string;
  at: number;
  zone: string;
  daysBefore: number;
}

/** At 10:00 before, or on, the day a payment is due. */
export function dueReminder(input: DueReminderInput): DueReminder {
  const zone = zoneOf(input.region, input.browserZone);
  const ringAt = (daysBefore: number): DueReminder => {
    const day = addDays(input.dueDate, -daysBefore);
    return { day, at: instantAt(day, REMINDER_TIME, zone), zone, daysBefore };
  };
  if (input.daysBefore !== undefined) return ringAt(input.daysBefore);
  const dayBefore = ringAt(1);
  return dayBefore.at > input.now ? dayBefore : ringAt(0);
}
