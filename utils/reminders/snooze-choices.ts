import { addDays, dayOf, instantAt } from '@/utils/calendar';

export interface SnoozeChoice {
  kind: 'hour' | 'tonight' | 'tomorrow';
  at: number;
}

const HOUR = 3_600_000;

/** Later: in an hour, tonight at 20:00 while that is ahead, tomorrow at 9:00, on the reader's clock. */
export function snoozeChoices(now: number, zone: string): SnoozeChoice[] {
  const today = dayOf(now, zone);
  const choices: SnoozeChoice[] = [
    { kind: 'hour', at: now + HOUR },
    { kind: 'tonight', at: instantAt(today, '20:00', zone) },
    { kind: 'tomorrow', at: instantAt(addDays(today, 1), '09:00', zone) },
  ];
  return choices.filter(({ at }) => at > now);
}
