import { describe, expect, it } from 'vitest';
import { instantAt } from '@/utils/calendar';
import { nextDueDay, type Ringing } from '@/utils/reminders';

const ZONE = 'Asia/Shanghai';
const at = (day: string, time: string) => instantAt(day, time, ZONE);
const NOW = at('2026-11-22', '15:00');

const reminder = (day: string, time = '10:00', state: Ringing['state'] = 'waiting'): Ringing => ({
  id: `${day}${time}`,
  at: at(day, time),
  state,
});

describe('the morning the number of the badge grows', () => {
  it('is the midnight of the next day with something waiting', () => {
    const reminders = [reminder('2026-12-09'), reminder('2026-11-25', '23:59')];
    expect(nextDueDay(reminders, NOW, ZONE)).toBe(at('2026-11-25', '00:00'));
  });

  it('is none for what is due today, overdue or done', () => {
    const reminders = [
      reminder('2026-11-22', '23:00'),
      reminder('2026-11-01'),
      reminder('2026-11-25', '10:00', 'done'),
    ];
    expect(nextDueDay(reminders, NOW, ZONE)).toBeNull();
    expect(nextDueDay([], NOW, ZONE)).toBeNull();
  });

  it('goes by the clocks of the reader', () => {
    const late = [reminder('2026-11-23', '01:00')];
    expect(nextDueDay(late, NOW, 'Europe/London')).toBeNull();
  });
});
