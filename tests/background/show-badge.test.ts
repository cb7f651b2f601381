import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addReminder, reminder } from './reminders';
import { DAY, freshWorker, HOUR, NOW, type Worker } from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

let worker: Worker;
const badges = new Map<number | 'all', string | null>();
const CHAT = 'https://chat.example';

beforeEach(async () => {
  worker = await freshWorker();
  badges.clear();
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
      if (tabId === 9) throw new Error('No tab with id: 9.');
      badges.set(tabId ?? 'all', text);
    },
  });
  const tabs = [
    { id: 7, url: `${CHAT}/help` },
    { id: 9 },
    { id: 8, url: 'https://other.example/' },
  ];
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
});
afterEach(() => {
  vi.useRealTimers();
});

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
const remindersChanged = () =>
  fakeBrowser.runtime.onMessage.trigger(
    { type: 'reminders/changed' },
    { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') } as Sender,
    () => undefined,
  );

describe('the badge', () => {
  it('counts what is due today and before, and forgets what is done', async () => {
    const id = await addReminder(worker, NOW + HOUR);
    await addReminder(worker, NOW - DAY);
    await addReminder(worker, NOW + 3 * DAY);
    worker.background.showBadge();
    await vi.waitFor(() => expect(badges.get('all')).toBe('2'));
    const { commit, updateChange } = worker.ledger;
    await commit([updateChange('reminder', await reminder(worker, id), { state: 'done' })]);
    await remindersChanged();
    await vi.waitFor(() => expect(badges.get('all')).toBe('1'));
  });

  it('is empty when nothing is due', async () => {
    worker.background.showBadge();
    await vi.waitFor(() => expect(badges.get('all')).toBe(''));
  });

  it('shows ● where a conversation is recorded, not where it is paused or turned off', async () => {
    const { changePreferences, changeRecording } = worker.storage;
    await changePreferences(() => ({ sites: { [CHAT]: [] } }));
    worker.background.showBadge();
    for (const tabId of [7, 8]) {
      await changeRecording(tabId, (now) => ({ ...now, conversationId: 'a'.repeat(32) }));
    }
    await vi.waitFor(() => expect(badges.get(7)).toBe('●'));
    expect(badges.get(8)).toBeNull();
    await changeRecording(7, (now) => ({ ...now, paused: true }));
    await vi.waitFor(() => expect(badges.get(7)).toBeNull());
    await changeRecording(7, (now) => ({ ...now, paused: false }));
    await vi.waitFor(() => expect(badges.get(7)).toBe('●'));
    await changePreferences(() => ({ sites: {} }));
    await vi.waitFor(() => expect(badges.get(7)).toBeNull());
  });
});
