import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageMessage } from '@/utils/messaging';
import { listenInPage, tellExtension } from '@/utils/messaging';
import { ROWS } from './protocol';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

beforeEach(() => {
  fakeBrowser.reset();
});
const { id } = fakeBrowser.runtime;
afterEach(() => {
  vi.restoreAllMocks();
  // The fake's own reset forgets it.
  Object.assign(fakeBrowser.runtime, { id });
});

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
const send = (message: unknown, sender: object = { id: fakeBrowser.runtime.id }) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as Sender, () => undefined);

function listen() {
  const stop = new AbortController();
  const heard = {
    'page/report': vi.fn(async () => undefined),
    'page/insert': vi.fn(async () => ({ outcome: 'inserted' as const })),
    'page/stop': vi.fn(async () => undefined),
    'page/aim': vi.fn(async () => ({ found: true })),
    'page/selection': vi.fn(async () => ({ text: '选中的话' })),
  };
  listenInPage(heard, stop.signal);
  const calls = () => Object.values(heard).flatMap(({ mock }) => mock.calls).length;
  return { heard, stop, calls };
}

describe('listenInPage', () => {
  it('does what our own extension asks and answers', async () => {
    const { heard } = listen();
    expect(await send({ type: 'page/insert', text: '您好' })).toEqual([{ outcome: 'inserted' }]);
    expect(heard['page/insert']).toHaveBeenCalledWith({ text: '您好' });
    expect(await send({ type: 'page/aim' })).toEqual([{ found: true }]);
    expect(await send({ type: 'page/selection' })).toEqual([{ text: '选中的话' }]);
    await send({ type: 'page/insert', text: 'x', aimed: true });
    expect(heard['page/insert']).toHaveBeenLastCalledWith({ text: 'x', aimed: true });
    await send({ type: 'page/insert', text: 'x', aimed: 'yes' });
    expect(heard['page/insert']).toHaveBeenLastCalledWith({ text: 'x' });
    await send({ type: 'page/report' });
    await send({ type: 'page/stop' });
    expect(heard['page/report']).toHaveBeenCalledOnce();
    expect(heard['page/stop']).toHaveBeenCalledOnce();
  });

  it.each([
    ['another extension', { type: 'page/insert', text: 'x' }, { id: 'other' }],
    ['nobody', { type: 'page/insert', text: 'x' }, {}],
    ['text that is no text', { type: 'page/insert', text: { toString: 'x' } }, undefined],
    ['no text', { type: 'page/insert' }, undefined],
    ['a message for the worker', { type: 'page/turns' }, undefined],
    ['an unknown type', { type: 'constructor' }, undefined],
    ['null', null, undefined],
    ['text', 'page/stop', undefined],
  ])('leaves %s unanswered', async (_, message, sender) => {
    const { calls } = listen();
    expect(await send(message, sender)).toEqual([undefined]);
    expect(calls()).toBe(0);
  });

  it('stops with its signal', async () => {
    const { stop, calls } = listen();
    stop.abort();
    await send({ type: 'page/stop' });
    expect(calls()).toBe(0);
  });

  it('is quiet when the extension is gone from under it', async () => {
    const { calls } = listen();
    const sender = { id: fakeBrowser.runtime.id };
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await send({ type: 'page/stop' }, sender)).toEqual([undefined]);
    expect(await send({ type: 'page/stop' }, {})).toEqual([undefined]);
    expect(calls()).toBe(0);
  });
});

describe('tellExtension', () => {
  const message: PageMessage = {
    type: 'page/again',
    session: 5,
    place: { origin: 'https://chat.example', path: '/' },
  };
  const changes = ROWS['page/changes'].message;

  it('does not mind that nobody listens', async () => {
    await expect(tellExtension(message)).resolves.toBeNull();
  });

  it('hands back what is answered, and null where nobody does', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockResolvedValueOnce('torn' as never);
    await expect(tellExtension(changes)).resolves.toBe('torn');
    send.mockResolvedValueOnce(undefined);
    await expect(tellExtension(changes)).resolves.toBeNull();
    send.mockRejectedValueOnce(new Error('The message port closed before a response.'));
    await expect(tellExtension(changes)).resolves.toBeNull();
  });

  it('tells when the extension is gone: before, while sending, or by its error', async () => {
    const { runtime } = fakeBrowser;
    vi.spyOn(runtime, 'sendMessage').mockRejectedValueOnce(
      new Error('Extension context invalidated.'),
    );
    await expect(tellExtension(message)).rejects.toThrow();
    vi.spyOn(runtime, 'sendMessage').mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(tellExtension(message)).rejects.toThrow();
    Object.assign(runtime, { id: undefined });
    await expect(tellExtension(message)).rejects.toThrow();
  });

  it('tells when even asking for the extension throws', async () => {
    const broken = vi.spyOn(fakeBrowser, 'runtime', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(tellExtension(message)).rejects.toThrow();
    broken.mockRestore();
  });
});
