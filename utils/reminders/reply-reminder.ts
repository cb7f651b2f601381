import { addWorkingDays, instantAt, zoneOf } from '@/utils/calendar';
import type { Region } from '@/utils/model';
import { REMINDER_TIME } from './reminder-time';

export interface ReplyReminderInput {
  /** The day it was said, in the region's zone: day 0. */
  readonly saidOn: string;
  readonly workingDays: number;
  readonly region: Region;
  /** For the United States, where the region alone does not name one zone. */
  readonly browserZone?: string | undefined;
}

export interface ReplyReminder {
  day: string;
  at: number;
  zone: string;
  basis: { saidOn: string; workingDays: number; region: Region; holidaysKnown: boolean };
}

/** "3个工作日内通知您": at 10:00 on the 3rd working day after the day it was said. */
export function replyReminder(input: ReplyReminderInput): ReplyReminder {
  const { saidOn, workingDays, region, browserZone } = input;
  const { day, holidaysKnown } = addWorkingDays(saidOn, workingDays, region);
  const zone = zoneOf(region, browserZone);
  return {
    day,
    at: instantAt(day, REMINDER_TIME, zone),
    zone,
    basis: { saidOn, workingDays, region, holidaysKnown },
  };
}
