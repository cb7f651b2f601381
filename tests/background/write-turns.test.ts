import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageTurns } from '@/utils/messaging';
import {
  agent,
  DAY,
  freshWorker,
  HOUR,
  inTab,
  NOW,
  PLACE,
  report,
  turnOn,
  user,
  type Worker,
} from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

let worker: Worker;

beforeEach(async () => {
  worker = await freshWorker();
  await turnOn(worker);
});
afterEach(() => {
  vi.useRealTimers();
});

const CHAT = [
  agent('您好，请问有什么可以帮您？', { bot: true, time: '10:00' }),
  user('我想协商还款'),
  agent('请问您逾期的原因是什么？', { bot: false, name: '小王' }),
];

/** '' when the report held nothing to save. */
const write = async (said: PageTurns, tab = 7, talk?: string) =>
  (await worker.background.writeTurns(said, inTab(tab), talk)) ?? '';
const lines = async (talk: string) =>
  (await worker.ledger.readMessages(talk)).map(({ text }) => text);
const texts = (turns: readonly { text: string }[]) => turns.map(({ text }) => text);
const count = (noun: 'case' | 'conversation' | 'message' | 'commitment') =>
  worker.ledger.readAll(noun).then(({ length }) => length);

describe('the first report of a chat', () => {
  it('makes a case named like the page, a conversation and its messages, in one commit', async () => {
    const talk = await write(report(CHAT));
    const [owner] = await worker.ledger.readAll('case');
    expect(owner).toMatchObject({ creditor: '某平台客服', region: 'CN', currency: 'CNY' });
    expect(await worker.ledger.readOne('conversation', talk)).toMatchObject({
      channel: 'web_chat',
      place: PLACE,
      startedAt: NOW,
      caseId: owner?.id,
    });
    const messages = await worker.ledger.readMessages(talk);
    expect(messages).toMatchObject([
      { who: 'agent', speaker: 'bot', text: CHAT[0]?.text, shownTime: '10:00', via: 'captured' },
      { who: 'user', speaker: 'unknown', text: '我想协商还款', at: NOW },
      { who: 'agent', speaker: 'person', name: '小王' },
    ]);
    expect(messages.every(({ caseId }) => caseId === owner?.id)).toBe(true);
    expect(await worker.ledger.verify()).toEqual([]);
  });

  it('goes by the host when the page has no title, and cuts an endless one', async () => {
    await worker.background.writeTurns(report(CHAT), inTab(7, ''), undefined);
    expect((await worker.ledger.readAll('case'))[0]?.creditor).toBe('chat.example');
    worker = await freshWorker();
    await turnOn(worker);
    await worker.background.writeTurns(report(CHAT), inTab(7, '客'.repeat(300)), undefined);
    expect((await worker.ledger.readAll('case'))[0]?.creditor).toBe('客'.repeat(100));
  });

  it('belongs to the case in front of the user when there is one', async () => {
    const { createChange, commit } = worker.ledger;
    const [one, two] = [newCaseChange('甲'), newCaseChange('乙')];
    await commit([one, two]);
    await worker.storage.changePreferences(() => ({ activeCaseId: one.entityId }));
    const talk = await write(report(CHAT));
    expect((await worker.ledger.readOne('conversation', talk))?.caseId).toBe(one.entityId);
    expect(await count('case')).toBe(2);

    function newCaseChange(creditor: string) {
      return createChange('case', {
        creditor,
        region: 'CN',
        currency: 'CNY',
        stage: 'contact',
        reasons: [],
        requests: [],
        keyId: '0'.repeat(32),
      });
    }
  });

  it('belongs to the case of the last talk on the same site', async () => {
    const first = await write(report(CHAT));
    const before = await worker.ledger.readOne('conversation', first);
    vi.setSystemTime(NOW + 10 * DAY);
    const later = { ...report([agent('今天想咨询什么？'), user('分期的进度')]) };
    const second = await write({ ...later, place: { ...PLACE, path: '/other' } }, 8);
    expect(second).not.toBe(first);
    expect((await worker.ledger.readOne('conversation', second))?.caseId).toBe(before?.caseId);
  });

  it('takes hold of who spoke and which ticket was named', async () => {
    const said = [agent('您好，我是客服专员李娜，工号8823，您的工单号是 GD20261122001。')];
    const talk = await write(report(said));
    expect(await worker.ledger.readOne('conversation', talk)).toMatchObject({
      representative: '李娜',
      staffId: '8823',
      ticket: 'GD20261122001',
    });
  });
});

describe('the same chat again', () => {
  it('adds nothing, however often it is reported', async () => {
    const talk = await write(report(CHAT));
    const before = await worker.db().operations.count();
    expect(await write(report(CHAT), 7, talk)).toBe(talk);
    expect(await write(report(CHAT))).toBe(talk);
    expect(await worker.db().operations.count()).toBe(before);
  });

  it('from two tabs is kept once', async () => {
    const talk = await write(report(CHAT), 7);
    expect(await write(report(CHAT), 8)).toBe(talk);
    const next = [user('收入减少了')];
    await write(report(next, CHAT), 7, talk);
    await write(report(next, CHAT), 8, talk);
    expect(await lines(talk)).toEqual(texts([...CHAT, ...next]));
  });

  it('from two tabs at the same moment is kept once', async () => {
    const talks = await Promise.all([write(report(CHAT), 7), write(report(CHAT), 8)]);
    expect(new Set(talks).size).toBe(1);
    expect(await count('message')).toBe(CHAT.length);
    expect(await count('case')).toBe(1);
  });

  it('goes on after the page was loaded anew, and after the browser was', async () => {
    const talk = await write(report(CHAT));
    vi.setSystemTime(NOW + 2 * HOUR);
    const more = [...CHAT, user('失业了'), agent('好的，已为您登记')];
    expect(await write(report(more), 9)).toBe(talk);
    expect(await lines(talk)).toEqual(texts(more));
  });

  it('is continued line by line', async () => {
    const talk = await write(report(CHAT));
    const said = [...CHAT];
    for (const turn of [user('失业了'), agent('好的'), user('好的'), agent('好的')]) {
      await write(report([turn], said.slice(-5)), 7, talk);
      said.push(turn);
    }
    expect(await lines(talk)).toEqual(texts(said));
  });

  it('keeps a line that was really said twice', async () => {
    const said = [agent('在吗？'), agent('在吗？'), user('在的')];
    const talk = await write(report(said));
    await write(report(said));
    expect(await lines(talk)).toEqual(texts(said));
  });

  it('puts older lines that were loaded later in front', async () => {
    const talk = await write(report(CHAT));
    const older = [user('昨天说过的话'), agent('昨天的回答')];
    await write(report([...older, ...CHAT]), 7, talk);
    expect(await lines(talk)).toEqual(texts([...older, ...CHAT]));
  });

  it('stays as the user corrected it', async () => {
    const talk = await write(report(CHAT));
    const [, second] = await worker.ledger.readMessages(talk);
    if (!second) throw new Error('no line');
    const { commit, supersedeChange } = worker.ledger;
    await commit([supersedeChange('message', second, { who: 'agent', struck: true })]);
    await write(report(CHAT));
    expect(await lines(talk)).toEqual(texts(CHAT));
    expect((await worker.ledger.readMessages(talk))[1]).toMatchObject({
      who: 'agent',
      struck: true,
    });
  });

  it('is a new talk on another page or after days with other words', async () => {
    const first = await write(report(CHAT));
    const elsewhere = { ...report([agent('欢迎')]), place: { ...PLACE, path: '/other' } };
    expect(await write(elsewhere, 8)).not.toBe(first);
    vi.setSystemTime(NOW + 5 * DAY);
    const later = report([agent('今天想咨询什么？'), user('账单日能改吗')]);
    expect(await write(later, 9)).not.toBe(first);
    expect(await count('case')).toBe(1);
  });

  it('adds nothing when its lines hold what cannot be stored as it is', async () => {
    const odd = [
      agent('half an emoji \ud83d'),
      agent('\ufeff\u200b wide　spaces \u00a0'),
      agent(`<img src=x onerror=alert(1)>${'\u202e'}`),
      user('😀'.repeat(20_000)),
      user('x'.repeat(100_000)),
      agent(`${'x'.repeat(99_999)}\ud83d`),
    ];
    const talk = await write(report(odd));
    await write(report(odd), 7, talk);
    expect(await worker.ledger.readMessages(talk)).toHaveLength(odd.length);
    expect((await lines(talk))[2]).toBe(odd[2]?.text);
  });

  it('of 600 lines stays whole', async () => {
    const long = Array.from({ length: 600 }, (_, i) => (i % 3 ? agent : user)(`第 ${i} 句话`));
    let talk: string | undefined;
    for (let from = 0; from < long.length; from += 200) {
      const context = long.slice(Math.max(0, from - 5), from);
      talk = await write(report(long.slice(from, from + 200), context), 7, talk);
    }
    await write(report(long.slice(400)), 7, talk);
    const read = await worker.ledger.readMessages(talk ?? '', 1000);
    expect(texts(read)).toEqual(texts(long));
  });
});

describe('a list that jumped over some lines', () => {
  const LATER = [user('那分 12 期呢'), agent('可以帮您登记'), user('谢谢，请登记')];
  const NOTE = '记录备注：这里可能漏了几句';

  it('goes on behind a line that says so, once', async () => {
    const talk = await write(report(CHAT));
    vi.setSystemTime(NOW + HOUR);
    expect(await write(report(LATER), 7, talk)).toBe(talk);
    expect(await lines(talk)).toEqual([...texts(CHAT), NOTE, ...texts(LATER)]);
    expect((await worker.ledger.readMessages(talk))[3]).toMatchObject({ who: 'system' });
    const more = [...LATER, agent('已登记')];
    await write(report(LATER), 7, talk);
    await write(report(more.slice(3), LATER), 7, talk);
    await write(report(more), 7, talk);
    expect(await lines(talk)).toEqual([...texts(CHAT), NOTE, ...texts(more)]);
  });

  it.each([
    ['zh-TW', '紀錄備註：這裡可能漏了幾句'],
    ['en', 'Note: a few lines may be missing here'],
  ] as const)('says so in the language of the user: %s', async (locale, note) => {
    await worker.storage.changePreferences(() => ({ locale }));
    const talk = await write(report(CHAT));
    await write(report(LATER), 7, talk);
    expect((await lines(talk))[3]).toBe(note);
  });

  it.each<[string, PageTurns, number?]>([
    ['opens like a new chat', report([agent('您好，请问有什么可以帮您的吗'), ...LATER])],
    ['is too short to tell', report(LATER.slice(0, 2))],
    ['stands on another page', { ...report(LATER), place: { ...PLACE, path: '/other' } }],
    ['comes hours later', report(LATER), 4 * HOUR],
    ['is led by somebody else', report([...LATER, agent('好的', { name: '小赵' })])],
    ['was said before', report([agent('昨天说过', { time: '9:50' }), ...LATER])],
  ])('is another conversation when it %s', async (_, said, after = HOUR) => {
    const talk = await write(report(CHAT));
    vi.setSystemTime(NOW + after);
    expect(await write(said, 7, talk)).not.toBe(talk);
    expect(await lines(talk)).toEqual(texts(CHAT));
  });

  it('is no guess of another tab', async () => {
    const talk = await write(report(CHAT));
    expect(await write(report(LATER), 8)).not.toBe(talk);
  });
});

describe('a report without lines', () => {
  it('writes nothing', async () => {
    await write(report([]));
    await write(report([agent(''), agent('  \n ')]));
    expect(await worker.db().operations.count()).toBe(0);
  });
});

describe('a promise', () => {
  const PROMISE = agent('您的申请已提交，3个工作日内通知您结果。');
  const due = async () => (await worker.ledger.readAll('commitment')).map((one) => one.due);

  it('made just now gets its day, and knows where it was made', async () => {
    const talk = await write(report(CHAT));
    await write(report([PROMISE], CHAT), 7, talk);
    const [promise] = await worker.ledger.readAll('commitment');
    expect(promise).toMatchObject({
      by: 'agent',
      kind: 'reply',
      text: PROMISE.text,
      workingDays: 3,
      due: '2026-11-25',
      state: 'open',
      conversationId: talk,
    });
    const last = (await worker.ledger.readMessages(talk)).at(-1);
    expect(promise?.messageId).toBe(last?.id);
  });

  it.each([
    ['on a Friday', Date.UTC(2026, 10, 20, 3, 0), '2026-11-25'],
    ['before midnight in Shanghai', Date.UTC(2026, 10, 23, 15, 59), '2026-11-26'],
    ['after midnight in Shanghai', Date.UTC(2026, 10, 23, 16, 1), '2026-11-27'],
    ['before the National Day holidays', Date.UTC(2026, 8, 30, 3, 0), '2026-10-10'],
  ])('made %s counts the working days from the day it was said', async (_, now, day) => {
    worker = await freshWorker(now);
    await turnOn(worker);
    await write(report([PROMISE], CHAT));
    expect(await due()).toEqual([day]);
  });

  it('read from an older transcript has no day: nobody knows when it was said', async () => {
    await write(report([...CHAT, PROMISE]));
    expect(await due()).toEqual([undefined]);
    expect(await count('commitment')).toBe(1);
  });

  it('is not made twice, and not by the user', async () => {
    const talk = await write(report([PROMISE], CHAT));
    await write(report([...CHAT, PROMISE]), 7, talk);
    await write(report([user('3个工作日内给我答复可以吗？')], [PROMISE]), 7, talk);
    expect(await count('commitment')).toBe(1);
  });
});
