import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addReminder, alarm, reminder, shown } from './reminders';
import { DAY, freshWorker, HOUR, NOW, type Worker } from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

let worker: Worker;
const create = vi.spyOn(fakeBrowser.alarms, 'create');
const notify = vi.spyOn(fakeBrowser.notifications, 'create');
const zone = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');

beforeEach(async () => {
  worker = await freshWorker();
  create.mockClear();
  notify.mockClear();
  const options = new Intl.DateTimeFormat().resolvedOptions();
  zone.mockReturnValue({ ...options, timeZone: 'Asia/Shanghai' });
});
afterEach(() => {
  vi.useRealTimers();
});

const wake = () => worker.background.ringReminders();
/** Midnight in Shanghai, when the number due today grows. */
const MIDNIGHT = Date.UTC(2026, 10, 22, 16, 0);
const settle = () => new Promise((resolve) => setTimeout(resolve, 40));

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
const tell = (message: unknown) =>
  fakeBrowser.runtime.onMessage.trigger(
    message,
    { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') } as Sender,
    () => undefined,
  );

type Installed = Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0];
type Alarm = Parameters<typeof fakeBrowser.alarms.onAlarm.trigger>[0];
const ring = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: Date.now() } as Alarm);

describe('the one alarm', () => {
  it('is set to what comes next today', async () => {
    await addReminder(worker, NOW + 5 * HOUR);
    await addReminder(worker, NOW + 2 * HOUR);
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + 2 * HOUR));
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  it('comes a quarter of an hour later when what is due could not be shown', async () => {
    await addReminder(worker, NOW - HOUR);
    notify.mockRejectedValueOnce(new Error('refused'));
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBeGreaterThan(NOW + 10 * 60_000));
    expect(await alarm()).toBeLessThan(NOW + HOUR);
  });

  it('wakes at midnight before a day with something due', async () => {
    await addReminder(worker, NOW + DAY);
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(MIDNIGHT));
  });

  it('is left alone when it is right: setting it anew would put it off', async () => {
    await addReminder(worker, NOW + HOUR);
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + HOUR));
    await fakeBrowser.runtime.onStartup.trigger();
    await tell({ type: 'reminders/changed' });
    await settle();
    expect(create).toHaveBeenCalledOnce();
  });

  it('is set again when the browser dropped it', async () => {
    await addReminder(worker, NOW + HOUR);
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + HOUR));
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + HOUR));
  });

  it('follows a reminder that was moved, and goes with the last one', async () => {
    const id = await addReminder(worker, NOW + 5 * HOUR);
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + 5 * HOUR));
    const { commit, updateChange, deleteChange } = worker.ledger;
    await commit([updateChange('reminder', await reminder(worker, id), { at: NOW + HOUR })]);
    await tell({ type: 'reminders/changed' });
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + HOUR));
    await commit([deleteChange('reminder', await reminder(worker, id))]);
    await tell({ type: 'reminders/changed' });
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
  });

  it('is not set when nothing waits', async () => {
    await addReminder(worker, NOW + HOUR, { state: 'done' });
    wake();
    await settle();
    expect(await alarm()).toBeUndefined();
  });
});

describe('a sweep', () => {
  it('shows at start what fell due while the browser was closed, once', async () => {
    const id = await addReminder(worker, NOW - 3 * DAY);
    wake();
    await vi.waitFor(() => expect(Object.keys(shown())).toEqual([`reminder:${id}`]));
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as Installed);
    await fakeBrowser.runtime.onStartup.trigger();
    await settle();
    expect(notify).toHaveBeenCalledOnce();
  });

  it('shows what the alarm rang for and sets it to the next', async () => {
    await addReminder(worker, NOW + HOUR);
    await addReminder(worker, NOW + 2 * HOUR);
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + HOUR));
    vi.setSystemTime(NOW + HOUR);
    await ring('next-due');
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + 2 * HOUR));
    expect(notify).toHaveBeenCalledOnce();
  });

  it('does not listen to an alarm of another name', async () => {
    await addReminder(worker, NOW + HOUR);
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + HOUR));
    vi.setSystemTime(NOW + HOUR);
    await ring('other');
    await settle();
    expect(notify).not.toHaveBeenCalled();
  });

  it('at several wakes at once shows everything once', async () => {
    for (let i = 0; i < 3; i++) await addReminder(worker, NOW - i);
    wake();
    for (let i = 0; i < 5; i++) void fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(Object.keys(shown())).toHaveLength(3));
    await settle();
    expect(notify).toHaveBeenCalledTimes(3);
  });

  it('that failed is made up for at the next wake', async () => {
    notify.mockRejectedValueOnce(new Error('not now'));
    const id = await addReminder(worker, NOW);
    wake();
    await settle();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect((await reminder(worker, id)).shownFor).toBe(NOW));
  });
});

describe('a click on a notification', () => {
  it('opens the reminders', async () => {
    const open = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.tabs, { create: open });
    wake();
    await fakeBrowser.notifications.onClicked.trigger('reminders');
    expect(open).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#reminders$/) });
  });
});
