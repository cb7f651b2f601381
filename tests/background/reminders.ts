import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reminder, ReminderFields } from '@/utils/model';
import type { Worker } from './worker';

export async function addReminder(
  worker: Worker,
  at: number,
  more: Partial<ReminderFields> = {},
): Promise<string> {
  const { commit, createChange } = worker.ledger;
  const change = createChange('reminder', {
    kind: 'custom',
    text: `at ${at}`,
    at,
    zone: 'Asia/Shanghai',
    state: 'waiting',
    ...more,
  });
  await commit([change]);
  return change.entityId;
}

export async function reminder(worker: Worker, id: string): Promise<Reminder> {
  const found = await worker.ledger.readOne('reminder', id);
  if (!found) throw new Error('the reminder is gone');
  return found;
}

/** What stands on the user's screen, by notification id. */
export const shown = () => fakeBrowser.notifications.getAllCreateOptions();

export const alarm = async () => (await fakeBrowser.alarms.get('next-due'))?.scheduledTime;
