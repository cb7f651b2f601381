import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenInExtension, senderClass, tellContexts } from '@/utils/messaging';
import { ROWS } from './protocol';
import { SELF, SENDERS } from './senders';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

beforeEach(() => {
  fakeBrowser.reset();
});

const page = (id: string) => ({ id, url: 'https://chat.example/', frameId: 0, tab: { id: 7 } });
const again = ROWS['page/again'].message;
type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
const send = (message: unknown, sender: object) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as Sender, () => undefined);

describe('senderClass', () => {
  it.each(
    Object.entries(SENDERS).flatMap(([from, list]) =>
      Object.entries(list).map(([who, sender]) => [who, from, sender] as const),
    ),
  )('takes %s for: %s', (_, from, sender) => {
    expect(senderClass(sender as Parameters<typeof senderClass>[0], SELF)).toBe(from);
  });
});

describe('listenInExtension', () => {
  it('hears our page script, not other extensions', async () => {
    const heard = vi.fn();
    listenInExtension({ 'page/again': heard });
    await send(again, page(fakeBrowser.runtime.id));
    await send(again, page('other'));
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each([
    ['page/sketch', { want: 'more' }, { want: 'more' }],
    ['page/changes', 'torn', 'torn'],
    ['page/sketch', undefined, undefined],
    ['page/again', undefined, undefined],
    ['page/status', undefined, undefined],
  ] as const)('answers %s only where its handler does: %o', async (type, given, heard) => {
    listenInExtension({ [type]: () => given });
    expect(await send(ROWS[type].message, page(fakeBrowser.runtime.id))).toEqual([heard]);
  });

  it.each([
    ['another extension', ROWS['page/changes'].message, page('other')],
    ['what is broken', { ...ROWS['page/changes'].message, changes: {} }, undefined],
    ['what it does not handle', again, undefined],
  ])('keeps no channel open for %s', async (_, message, sender) => {
    listenInExtension({ 'page/changes': () => 'read' });
    const answers = await send(message, sender ?? page(fakeBrowser.runtime.id));
    expect(answers).toEqual([undefined]);
  });

  it('stops', async () => {
    const heard = vi.fn();
    listenInExtension({ 'page/again': heard })();
    await send(again, page(fakeBrowser.runtime.id));
    expect(heard).not.toHaveBeenCalled();
  });

  it('listens to nobody outside', () => {
    listenInExtension({ 'page/again': () => undefined });
    const { onMessageExternal, onConnectExternal } = fakeBrowser.runtime;
    for (const event of [onMessageExternal, onConnectExternal]) {
      // The fake throws for what is not mocked; either way nothing may be registered.
      const registered = () => event.hasListeners();
      try {
        expect(registered()).toBe(false);
      } catch (error) {
        expect(String(error)).toMatch(/not mocked|not implemented/i);
      }
    }
  });
});

describe('tellContexts', () => {
  it('does not mind that nobody listens', async () => {
    await expect(tellContexts({ type: 'reminders/changed' })).resolves.toBeUndefined();
  });

  it('does not mind a browser that refuses at once', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(tellContexts({ type: 'tab/known' })).resolves.toBeUndefined();
  });
});
