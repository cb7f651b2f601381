import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, formatTime } from '@/utils/calendar';
import { type Region, reminderBasisSchema } from '@/utils/model';
import { dueReminder, replyReminder, snoozeChoices } from '@/utils/reminders';

const regions = fc.constantFrom<Region>('CN', 'TW', 'HK', 'GB', 'US');
const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-01-01', n));

describe('replyReminder', () => {
  it.each<[string, number, Region, string, boolean]>([
    ['2026-11-22', 3, 'CN', '2026-11-25T02:00:00Z', true],
    ['2026-09-30', 3, 'CN', '2026-10-10T02:00:00Z', true],
    ['2026-12-30', 3, 'CN', '2027-01-04T02:00:00Z', false],
    ['2026-11-20', 3, 'TW', '2026-11-25T02:00:00Z', false],
    ['2026-11-20', 1, 'GB', '2026-11-23T10:00:00Z', false],
    ['2026-10-23', 1, 'GB', '2026-10-26T10:00:00Z', false],
    ['2026-07-17', 1, 'GB', '2026-07-20T09:00:00Z', false],
    ['2026-11-20', 1, 'US', '2026-11-23T15:00:00Z', false],
  ])('said on %s, %i days, %s', (saidOn, workingDays, region, at, holidaysKnown) => {
    const reminder = replyReminder({ saidOn, workingDays, region });
    expect(new Date(reminder.at).toISOString()).toBe(at.replace('Z', '.000Z'));
    expect(reminder.basis).toEqual({ saidOn, workingDays, region, holidaysKnown });
  });

  it('rings at ten on its day and fits the model', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), regions, (saidOn, workingDays, region) => {
        const reminder = replyReminder({ saidOn, workingDays, region });
        expect(dayOf(reminder.at, reminder.zone)).toBe(reminder.day);
        expect(formatTime(reminder.at, reminder.zone)).toBe('10:00');
        expect(reminderBasisSchema.safeParse(reminder.basis).success).toBe(true);
      }),
    );
  });

  it('takes the browser’s zone in the United States', () => {
    const input = { saidOn: '2026-11-20', workingDays: 1, region: 'US' as const };
    const reminder = replyReminder({ ...input, browserZone: 'America/Los_Angeles' });
    expect(reminder.zone).toBe('America/Los_Angeles');
    expect(new Date(reminder.at).toISOString()).toBe('2026-11-23T18:00:00.000Z');
  });
});

describe('dueReminder', () => {
  const dueDate = '2026-12-09';

  it.each<[string, string, number | undefined, string, number]>([
    ['well ahead: the day before', '2026-11-22T00:00:00Z', undefined, '2026-12-08', 1],
    ['just before it', '2026-12-08T01:59:59Z', undefined, '2026-12-08', 1],
    ['at that very moment: the day itself', '2026-12-08T02:00:00Z', undefined, '2026-12-09', 0],
    ['on the day', '2026-12-09T00:00:00Z', undefined, '2026-12-09', 0],
    ['past: still the day itself', '2026-12-20T00:00:00Z', undefined, '2026-12-09', 0],
    ['as asked', '2026-11-22T00:00:00Z', 3, '2026-12-06', 3],
  ])('%s', (_name, now, daysBefore, day, used) => {
    const reminder = dueReminder({ dueDate, region: 'CN', now: Date.parse(now), daysBefore });
    expect(reminder).toEqual({
      day,
      at: Date.parse(`${day}T02:00:00Z`),
      zone: 'Asia/Shanghai',
      daysBefore: used,
    });
  });
});

describe('snoozeChoices', () => {
  it.each<[string, string, string[]]>([
    [
      'in the morning',
      '2026-11-22T02:00:00Z',
      ['hour 2026-11-22T03:00', 'tonight 2026-11-22T12:00', 'tomorrow 2026-11-23T01:00'],
    ],
    [
      'at 20:00 sharp',
      '2026-11-22T12:00:00Z',
      ['hour 2026-11-22T13:00', 'tomorrow 2026-11-23T01:00'],
    ],
    [
      'late at night',
      '2026-11-22T15:30:00Z',
      ['hour 2026-11-22T16:30', 'tomorrow 2026-11-23T01:00'],
    ],
  ])('%s', (_name, now, wanted) => {
    const choices = snoozeChoices(Date.parse(now), 'Asia/Shanghai');
    expect(
      choices.map(({ kind, at }) => `${kind} ${new Date(at).toISOString().slice(0, 16)}`),
    ).toEqual(wanted);
  });

  it('keeps to the clock when it changes overnight', () => {
    const choices = snoozeChoices(Date.parse('2026-03-28T12:00:00Z'), 'Europe/London');
    expect(choices.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-03-28T13:00:00.000Z',
      '2026-03-28T20:00:00.000Z',
      '2026-03-29T08:00:00.000Z',
    ]);
  });

  it('never offers the past', () => {
    const instants = fc.integer({ min: 1_760_000_000_000, max: 1_900_000_000_000 });
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London');
    fc.assert(
      fc.property(instants, zones, (now, zone) => {
        for (const { at } of snoozeChoices(now, zone)) expect(at).toBeGreaterThan(now);
      }),
    );
  });
});
