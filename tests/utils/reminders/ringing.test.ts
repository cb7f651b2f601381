import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '@/utils/model';
import {
  dueTodayCount,
  dueUnshown,
  groupForScreen,
  nextAlarm,
  type Ringing,
} from '@/utils/reminders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const zone = 'Asia/Shanghai';
/** A Wednesday, 12:00 in Shanghai. */
const now = Date.parse('2026-11-25T04:00:00Z');

const reminders = fc.array(
  fc.record(
    {
      id: fc.uuid(),
      at: fc.integer({ min: -20, max: 20 }).map((hours) => now + hours * HOUR),
      state: fc.constantFrom('waiting' as const, 'done' as const),
      shownFor: fc.integer({ min: -20, max: 20 }).map((hours) => now + hours * HOUR),
    },
    { requiredKeys: ['id', 'at', 'state'] },
  ),
);

function waiting(id: string, at: number, shownFor?: number): Ringing {
  return { id, at, state: 'waiting', shownFor };
}

it('a reminder of the model fits', () => {
  const fits = (reminder: Reminder): Ringing => reminder;
  expect(fits).toBeTypeOf('function');
});

describe('nextAlarm', () => {
  it.each<[string, Ringing[], number | null]>([
    ['nothing', [], null],
    ['the earliest', [waiting('a', now + 2 * HOUR), waiting('b', now + HOUR)], now + HOUR],
    ['overdue and not shown: now', [waiting('a', now - DAY), waiting('b', now + HOUR)], now],
    ['due this moment: now', [waiting('a', now)], now],
    ['shown already', [waiting('a', now - DAY, now - DAY)], null],
    ['shown, then moved: again', [waiting('a', now + HOUR, now - DAY)], now + HOUR],
    ['shown early by a wrong clock', [waiting('a', now + HOUR, now + HOUR)], null],
    ['done', [{ id: 'a', at: now + HOUR, state: 'done' }], null],
  ])('%s', (_name, list, wanted) => {
    expect(nextAlarm(list, now)).toBe(wanted);
  });

  it('goes off now exactly when something is to be shown', () => {
    fc.assert(
      fc.property(reminders, (list) => {
        const due = dueUnshown(list, now);
        const next = nextAlarm(list, now);
        expect(next === now).toBe(due.length > 0);
        if (next !== null) expect(next).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('shows each once when every one shown is marked', () => {
    fc.assert(
      fc.property(reminders, (list) => {
        const shown: string[] = [];
        let records: Ringing[] = list.map((reminder, at) => ({ ...reminder, id: `${at}` }));
        let clock = now;
        for (let turn = 0; turn < 100; turn += 1) {
          const due = dueUnshown(records, clock);
          shown.push(...due.map(({ id }) => id));
          records = records.map((record) =>
            due.some(({ id }) => id === record.id) ? { ...record, shownFor: record.at } : record,
          );
          const next = nextAlarm(records, clock);
          if (next === null) break;
          clock = next;
        }
        const wanted = list.flatMap((reminder, at) =>
          reminder.state === 'waiting' && reminder.shownFor !== reminder.at ? [`${at}`] : [],
        );
        expect([...shown].sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('dueUnshown', () => {
  it('is in order of time, then of id', () => {
    const list = [waiting('c', now), waiting('b', now - HOUR), waiting('a', now)];
    expect(dueUnshown(list, now).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('groupForScreen', () => {
  const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+08:00`);

  it('sorts by the reader’s days and weeks', () => {
    const list = [
      waiting('later', at('2026-11-30', '00:00')),
      waiting('sunday', at('2026-11-29', '23:59')),
      waiting('tomorrow', at('2026-11-26', '00:00')),
      waiting('tonight', at('2026-11-25', '23:59')),
      waiting('this morning, shown', at('2026-11-25', '10:00'), at('2026-11-25', '10:00')),
      waiting('midnight', at('2026-11-25', '00:00')),
      waiting('yesterday', at('2026-11-24', '23:59')),
      { id: 'done', at: at('2026-11-25', '11:00'), state: 'done' as const },
    ];
    const groups = groupForScreen(list, now, zone);
    const ids = (group: Ringing[]) => group.map(({ id }) => id);
    expect(ids(groups.overdue)).toEqual(['yesterday']);
    expect(ids(groups.today)).toEqual(['midnight', 'this morning, shown', 'tonight']);
    expect(ids(groups.thisWeek)).toEqual(['tomorrow', 'sunday']);
    expect(ids(groups.later)).toEqual(['later']);
    expect(dueTodayCount(list, now, zone)).toBe(4);
  });

  it('has no rest of the week on a Sunday', () => {
    const sunday = Date.parse('2026-11-22T04:00:00Z');
    const groups = groupForScreen([waiting('monday', sunday + DAY)], sunday, zone);
    expect(groups).toMatchObject({ thisWeek: [], later: [{ id: 'monday' }] });
  });

  it('loses no waiting reminder and shows no other', () => {
    fc.assert(
      fc.property(reminders, (list) => {
        const { overdue, today, thisWeek, later } = groupForScreen(list, now, zone);
        const shown = [...overdue, ...today, ...thisWeek, ...later];
        expect(shown).toHaveLength(list.filter(({ state }) => state === 'waiting').length);
        const times = shown.map((reminder) => reminder.at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });
});
