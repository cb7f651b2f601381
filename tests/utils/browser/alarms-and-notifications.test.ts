import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notify, onAlarm, onNotificationClicked, onStart, setAlarm } from '@/utils/browser';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

beforeEach(() => {
  fakeBrowser.reset();
});

const AT = 1_800_000_000_000;
type Alarm = Parameters<typeof fakeBrowser.alarms.onAlarm.trigger>[0];

describe('setAlarm', () => {
  it('keeps one alarm, moved only when it has to be', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await setAlarm(AT);
    await setAlarm(AT);
    await setAlarm(AT + 1);
    expect(create.mock.calls.map(([, info]) => info)).toEqual([{ when: AT }, { when: AT + 1 }]);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    create.mockRestore();
  });

  it('clears it, also when there is none', async () => {
    await setAlarm(AT);
    await setAlarm(null);
    await setAlarm(null);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe('onAlarm', () => {
  it('hears our alarm only', async () => {
    const heard = vi.fn();
    onAlarm(heard);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'other' } as Alarm);
    expect(heard).not.toHaveBeenCalled();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'next-due' } as Alarm);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('onStart', () => {
  it('hears install, update and browser start', async () => {
    const heard = vi.fn();
    onStart(heard);
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('notify', () => {
  it('shows one notification an id, without what Firefox refuses', async () => {
    await notify('reminder:1', '缓一缓 · 提醒', '<b>还款日</b>');
    await notify('reminder:1', '缓一缓 · 提醒', 'again');
    expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({
      'reminder:1': {
        type: 'basic',
        iconUrl: expect.stringMatching(/icon\/128\.png$/),
        title: '缓一缓 · 提醒',
        message: 'again',
      },
    });
  });

  it('goes away when it is clicked', async () => {
    const heard = vi.fn();
    onNotificationClicked(heard);
    await notify('reminders', 'title', 'text');
    await fakeBrowser.notifications.onClicked.trigger('reminders');
    expect(heard).toHaveBeenCalledWith('reminders');
    expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({});
  });
});
