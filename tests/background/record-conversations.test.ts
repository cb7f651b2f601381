import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageTurns, Sender } from '@/utils/messaging';
import { repair } from '../utils/storage/faults';
import { breakJournal, mendJournal } from '../utils/storage/journal-faults';
import { agent, freshWorker, inTab, report, turnOn, user, type Worker } from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

let worker: Worker;
let record: (report: PageTurns, sender: Sender) => void;

beforeEach(async () => {
  worker = await freshWorker();
  await turnOn(worker);
  record = worker.background.recordConversations();
});
afterEach(() => {
  repair();
  vi.useRealTimers();
});

/** As the reader hands over what a page said. */
const arrive = (said: PageTurns, tabId = 7, more: Partial<Sender> = {}): void =>
  record(said, { ...inTab(tabId), ...more });

const CHAT = [agent('您好，请问有什么可以帮您？'), user('我想协商还款')];
const texts = async () => (await worker.ledger.readAll('message')).map(({ text }) => text);
const recording = async (tabId = 7) => (await worker.storage.readRecordings())[tabId];
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('recording', () => {
  it('saves what is reported and remembers the talk of the tab', async () => {
    arrive(report(CHAT));
    await vi.waitFor(async () => expect((await recording())?.conversationId).toBeDefined());
    expect(await texts()).toEqual(CHAT.map(({ text }) => text));
    const { conversationId } = (await recording()) ?? {};
    expect(await worker.ledger.readOne('conversation', conversationId ?? '')).not.toBeNull();
  });

  it('takes reports in their order, however fast they come', async () => {
    const said = [...CHAT];
    arrive(report(said));
    for (let i = 0; i < 12; i++) {
      const turn = (i % 2 ? user : agent)(`第 ${i} 句`);
      arrive(report([turn], said.slice(-5)));
      said.push(turn);
    }
    await vi.waitFor(async () => expect(await texts()).toHaveLength(said.length));
    const [talk] = await worker.ledger.readAll('conversation');
    const read = await worker.ledger.readMessages(talk?.id ?? '');
    expect(read.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
  });

  it('writes nothing while paused, and goes on with what is shown afterwards', async () => {
    await worker.storage.changeRecording(7, (now) => ({ ...now, paused: true }));
    arrive(report(CHAT));
    await settle();
    expect(await texts()).toEqual([]);
    await worker.storage.changeRecording(7, (now) => ({ ...now, paused: false }));
    arrive(report(CHAT));
    await vi.waitFor(async () => expect(await texts()).toHaveLength(2));
  });

  it('pauses one tab only', async () => {
    await worker.storage.changeRecording(7, (now) => ({ ...now, paused: true }));
    arrive(report(CHAT), 8);
    await vi.waitFor(async () => expect(await texts()).toHaveLength(2));
    expect(await recording(7)).toEqual({ paused: true });
  });

  it('writes nothing in a private window', async () => {
    arrive(report(CHAT), 7, { incognito: true });
    await settle();
    expect(await texts()).toEqual([]);
    expect(await recording()).toBeUndefined();
  });

  it('does not say that it records before there is a line that is not blank', async () => {
    arrive(report([]));
    arrive(report([agent('  ')]));
    await settle();
    expect(await recording()).toBeUndefined();
    arrive(report(CHAT));
    await vi.waitFor(async () => expect((await recording())?.conversationId).toBeDefined());
  });

  it('forgets a tab that was closed', async () => {
    arrive(report(CHAT));
    await vi.waitFor(async () => expect((await recording())?.conversationId).toBeDefined());
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await recording()).toBeUndefined());
  });

  it('goes on after a report could not be saved, and gets it with the next full one', async () => {
    arrive(report(CHAT));
    await vi.waitFor(async () => expect(await texts()).toHaveLength(2));
    breakJournal(1, 'fails', ['set']);
    arrive(report([agent('第三句')], CHAT));
    await settle();
    mendJournal();
    expect(await texts()).toHaveLength(2);
    arrive(report([...CHAT, agent('第三句'), user('第四句')]));
    await vi.waitFor(async () => expect(await texts()).toHaveLength(4));
    expect(await worker.ledger.verify()).toEqual([]);
  });
});

describe('a report that is on its way while everything is deleted', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i))(
    'writes no line into the new record: %i ms before',
    async (before) => {
      arrive(report(CHAT));
      await vi.waitFor(async () => expect(await texts()).toHaveLength(2));
      arrive(report([agent('第三句')], CHAT));
      await new Promise((resolve) => setTimeout(resolve, before / 2));
      await worker.storage.changePreferences(() => ({ sites: {} }));
      await worker.ledger.deleteEverything();
      // Turned on again at once, and other lines are heard.
      await turnOn(worker);
      await settle();
      expect(await texts()).toEqual([]);
      arrive(report([agent('新的一句')]));
      await vi.waitFor(async () => expect(await texts()).toEqual(['新的一句']));
      expect(await worker.ledger.verify()).toEqual([]);
    },
  );

  it('is refused by the epoch it came in, also when its turn comes much later', async () => {
    const epoch = await worker.ledger.readEpoch();
    await worker.ledger.deleteEverything();
    await turnOn(worker);
    await expect(
      worker.background.writeTurns(report(CHAT), inTab(7), undefined, epoch ?? 0),
    ).rejects.toMatchObject({ name: 'NotSaved', reason: 'invalid' });
    expect(await texts()).toEqual([]);
  });

  it('is left out when it comes after all sites were turned off', async () => {
    await worker.storage.changePreferences(() => ({ sites: {} }));
    await worker.ledger.deleteEverything();
    arrive(report(CHAT));
    await settle();
    expect(await texts()).toEqual([]);
    expect(await recording()).toBeUndefined();
  });
});
