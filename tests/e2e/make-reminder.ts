import type { Surface } from './drivers/index.ts';

const MINUTE = 60_000;

/** Writes a reminder by hand in the real form, at the next full minute; resolves to that moment. */
export async function makeReminder(reminders: Surface, text: string): Promise<number> {
  // A minute that is nearly over would be in the past by the time the form is saved.
  const now = Date.now();
  const at = (Math.floor((now + 15_000) / MINUTE) + 1) * MINUTE;
  const { day, time } = await reminders.evaluate((instant) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const local = new Date(instant);
    return {
      day: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
      time: `${two(local.getHours())}:${two(local.getMinutes())}`,
    };
  }, at);
  await reminders.click('[data-testid="reminder-add"]');
  await reminders.setValue('[data-testid="reminder-text"]', text);
  await reminders.setValue('[data-testid="reminder-day"] input', day);
  await reminders.setValue('[data-testid="reminder-time"] input', time);
  await reminders.click('[data-testid="reminder-save"]');
  await reminders.waitFor(`[data-testid="reminder"][data-at="${at}"]`);
  return at;
}
