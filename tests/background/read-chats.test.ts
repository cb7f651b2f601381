import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readChats } from '@/entrypoints/background/read-chats';
import type { PageTurns, Sender } from '@/utils/messaging';
import { drawnChat, drawnOn } from '../utils/sites/drawn-chat';
import { type Line, TALK } from '../utils/sites/fixtures';
import { PLACE } from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

interface Said {
  readonly report: PageTurns;
  readonly sender: Sender;
}
type RawSender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

const FOUND = expect.objectContaining({ want: 'nothing', list: expect.any(Number) });
const all = TALK.map(({ text }) => text);
const more = { who: 'agent', text: '审核需要3个工作日。' } as const;
let said: Said[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  said = [];
  readChats((report, sender) => said.push({ report, sender }));
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page script in a frame of a tab, in its own session. */
function script(session: number, frameId = 0, tabId = 7) {
  const sender = {
    id: fakeBrowser.runtime.id,
    url: 'https://chat.example/help',
    frameId,
    tab: { id: tabId, title: '客服', incognito: false },
  } as RawSender;
  const send = async (message: object) => {
    const whole = { session, place: PLACE, ...message };
    const [answer] = await fakeBrowser.runtime.onMessage.trigger(whole, sender, () => undefined);
    vi.advanceTimersByTime(1000);
    return answer as unknown;
  };
  return {
    draw: (lines?: readonly Line[], part: object = {}) =>
      send({ type: 'page/sketch', sketch: drawnChat(lines, part) }),
    drawOn: (before: number, added: readonly Line[]) =>
      send({ type: 'page/changes', changes: drawnOn(before, added) }),
    part: () => send({ type: 'page/sketch', sketch: { edge: 2, isTop: true, items: [] } }),
    again: () => send({ type: 'page/again' }),
  };
}
const lines = (at = -1) => said.at(at)?.report.turns.map(({ text }) => text);

describe('reading what page scripts draw', () => {
  it('hands over the talk, then each new line, with who said it where', async () => {
    const page = script(1, 3);
    expect(await page.draw()).toEqual(FOUND);
    expect(lines()).toEqual(all);
    expect(said[0]?.sender).toEqual({ tabId: 7, frameId: 3, incognito: false, title: '客服' });
    expect(said[0]?.report.place).toEqual(PLACE);
    expect(await page.drawOn(4, [more])).toBe('read');
    expect(lines()).toEqual([more.text]);
    await page.again();
    expect(lines()).toEqual([...all, more.text]);
  });

  it('tells the panels the same, with tab and frame', async () => {
    const told = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await script(1, 3).draw();
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: 'page/turns', tabId: 7, frameId: 3, ...said[0]?.report }),
    );
  });

  it('answers a worker that forgot: nothing to a later part, torn to changes', async () => {
    const page = script(1);
    expect(await page.part()).toBeUndefined();
    expect(await page.drawOn(4, [more])).toBe('torn');
    expect(await page.again()).toBeUndefined();
    expect(said).toEqual([]);
    expect(await page.draw()).toEqual(FOUND);
    expect(await page.drawOn(4, [more])).toBe('read');
  });

  it('takes a new script in a frame instead of the one before', async () => {
    const [old, next] = [script(1), script(2)];
    await old.draw();
    await next.draw([...TALK, more]);
    expect(lines()).toEqual([...all, more.text]);
    expect(await old.drawOn(4, [more])).toBe('torn');
    await old.again();
    expect(said).toHaveLength(2);
    expect(await next.drawOn(5, [{ who: 'user', text: '谢谢。' }])).toBe('read');
    expect(lines()).toEqual(['谢谢。']);
  });

  it('keeps frames and tabs apart', async () => {
    const pages = [script(1, 0), script(1, 4), script(1, 0, 8)];
    for (const page of pages) await page.draw();
    expect(said.map(({ sender }) => [sender.tabId, sender.frameId])).toEqual([
      [7, 0],
      [7, 4],
      [8, 0],
    ]);
    await pages[1]?.drawOn(4, [more]);
    expect(said.at(-1)?.sender.frameId).toBe(4);
    await pages[0]?.again();
    expect(lines()).toEqual(all);
  });

  it('ends with its tab, and only that', async () => {
    const [closed, other] = [script(1, 2), script(1, 0, 77)];
    await closed.draw();
    await other.draw();
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(await closed.drawOn(4, [more])).toBe('torn');
    expect(await other.drawOn(4, [more])).toBe('read');
  });

  it('hands over a long talk in pieces, each with what precedes it', async () => {
    const long = Array.from(
      { length: 450 },
      (_, at): Line => ({
        who: at % 2 ? 'user' : 'agent',
        text: `第${at}句话。`,
      }),
    );
    await script(1).draw(long);
    expect(said.map(({ report }) => report.turns.length)).toEqual([200, 200, 50]);
    expect(said.flatMap(({ report }) => report.turns.map(({ text }) => text))).toEqual(
      long.map(({ text }) => text),
    );
    expect(said[1]?.report.context).toEqual(said[0]?.report.turns.slice(-5));
  });

  it('lets the frame go that was silent longest', async () => {
    const pages = Array.from({ length: 61 }, (_, at) => script(1, at));
    for (const page of pages) await page.draw();
    expect(await pages[0]?.drawOn(4, [more])).toBe('torn');
    expect(await pages[1]?.drawOn(4, [more])).toBe('read');
  });
});
