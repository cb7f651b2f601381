import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { repair } from '../utils/storage/faults';
import { breakJournal, mendJournal } from '../utils/storage/journal-faults';
import { addReminder, reminder, shown } from './reminders';
import { freshWorker, HOUR, NOW, type Worker } from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

let worker: Worker;
const create = vi.spyOn(fakeBrowser.notifications, 'create');

beforeEach(async () => {
  create.mockClear();
  worker = await freshWorker();
});
afterEach(() => {
  repair();
  vi.useRealTimers();
});

const sweep = (now = NOW) => worker.background.showDue(worker.ledger, now);

describe('a reminder that is due', () => {
  it('is shown once, with its own words, and marked with the device', async () => {
    const id = await addReminder(worker, NOW - 1, { text: '还款日：3,286.50 元' });
    await sweep();
    expect(shown()).toEqual({
      [`reminder:${id}`]: expect.objectContaining({
        type: 'basic',
        title: '缓一缓 · 提醒',
        message: '还款日：3,286.50 元',
      }),
    });
    const { deviceId } = await worker.ledger.deviceHead();
    expect(await reminder(worker, id)).toMatchObject({ shownFor: NOW - 1, shownBy: deviceId });
  });

  it('asks nothing of Firefox that it refuses', async () => {
    await addReminder(worker, NOW);
    await sweep();
    const options = Object.values(shown())[0];
    expect(Object.keys(options ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('is not shown again by the next sweep', async () => {
    await addReminder(worker, NOW);
    await sweep();
    await sweep(NOW + HOUR);
    await sweep(NOW + 1000 * HOUR);
    expect(create).toHaveBeenCalledOnce();
  });

  it('is shown again when it was moved', async () => {
    const id = await addReminder(worker, NOW);
    await sweep();
    const { commit, updateChange } = worker.ledger;
    const moved = await reminder(worker, id);
    await commit([updateChange('reminder', moved, { at: NOW + HOUR })]);
    await sweep(NOW + HOUR - 1);
    expect(create).toHaveBeenCalledOnce();
    await sweep(NOW + HOUR);
    expect(create).toHaveBeenCalledTimes(2);
    expect((await reminder(worker, id)).shownFor).toBe(NOW + HOUR);
  });

  it('rings when it was moved in the moment in which it was shown', async () => {
    const id = await addReminder(worker, NOW);
    const before = await reminder(worker, id);
    create.mockImplementationOnce(async () => {
      const { commit, updateChange } = worker.ledger;
      await commit([updateChange('reminder', before, { at: NOW + HOUR })]);
      return '';
    });
    await sweep();
    expect((await reminder(worker, id)).at).toBe(NOW + HOUR);
    await sweep(NOW + HOUR);
    expect(create).toHaveBeenCalledTimes(2);
  });
});

describe('nothing is shown', () => {
  it('before its time, when it is done, or when it was deleted', async () => {
    await addReminder(worker, NOW + 1);
    await addReminder(worker, NOW - 1, { state: 'done' });
    const gone = await addReminder(worker, NOW - 1);
    const { commit, deleteChange } = worker.ledger;
    await commit([deleteChange('reminder', await reminder(worker, gone))]);
    const before = await worker.db().operations.count();
    await sweep();
    expect(create).not.toHaveBeenCalled();
    expect(await worker.db().operations.count()).toBe(before);
  });
});

describe('many at once', () => {
  it('are shown one by one up to three', async () => {
    for (let i = 1; i <= 3; i++) await addReminder(worker, NOW - i);
    await sweep();
    expect(Object.keys(shown())).toHaveLength(3);
  });

  it('become one that says how many, the earliest first; each is marked', async () => {
    for (let i = 5; i >= 1; i--) await addReminder(worker, NOW - i, { text: `第 ${i} 件` });
    await sweep();
    expect(Object.keys(shown())).toEqual(['reminders']);
    expect(shown().reminders).toMatchObject({
      title: '有 5 件事到时间了',
      message: '第 5 件\n第 4 件\n第 3 件\n…',
    });
    const all = await worker.ledger.readAll('reminder');
    expect(all.every(({ at, shownFor }) => at === shownFor)).toBe(true);
    await sweep();
    expect(create).toHaveBeenCalledOnce();
  });

  it('500 that fell due while the browser was closed become one', async () => {
    const { commit, createChange } = worker.ledger;
    await commit(
      Array.from({ length: 500 }, (_, i) =>
        createChange('reminder', {
          kind: 'custom',
          text: `${i}`,
          at: NOW - i,
          zone: 'Asia/Shanghai',
          state: 'waiting',
        }),
      ),
    );
    await sweep();
    await sweep();
    expect(create).toHaveBeenCalledOnce();
    expect(await worker.ledger.verify()).toEqual([]);
  }, 20_000);
});

describe('when something fails', () => {
  it('a notification that could not be shown is shown by the next sweep', async () => {
    const id = await addReminder(worker, NOW);
    create.mockRejectedValueOnce(new Error('no notifications here'));
    await expect(sweep()).rejects.toThrow();
    expect((await reminder(worker, id)).shownFor).toBeUndefined();
    await sweep();
    expect((await reminder(worker, id)).shownFor).toBe(NOW);
  });

  it('one that could not be marked is shown again in the same place, not beside it', async () => {
    const id = await addReminder(worker, NOW);
    breakJournal(1, 'fails', ['set']);
    await expect(sweep()).rejects.toMatchObject({ name: 'NotSaved' });
    mendJournal();
    await sweep();
    expect(Object.keys(shown())).toEqual([`reminder:${id}`]);
    expect((await reminder(worker, id)).shownFor).toBe(NOW);
  });
});
