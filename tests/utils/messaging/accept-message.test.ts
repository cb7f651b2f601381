import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { acceptMessage } from '@/utils/messaging';
import { MAX_TURN_TEXT, MAX_TURNS } from '@/utils/messaging/extension-messages';
import { deliver, handlers, PASSED, REFUSED } from './deliver';
import { place, ROWS, turn } from './protocol';
import { allSenders, SELF, SENDERS } from './senders';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const senders = allSenders();

const text = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const parsed = (json: string): unknown => JSON.parse(json);

/** Changes that make a message of the page invalid. */
const BROKEN: Readonly<Record<string, unknown>> = {
  'an extra key': { extra: 1 },
  'no place': { place: undefined },
  'an extra key in the place': { place: { ...place, search: '?token=1' } },
  'a place that is text': { place: 'https://chat.example' },
  'an endless origin': { place: { ...place, origin: text(301) } },
  'an endless path': { place: { ...place, path: text(2001) } },
};
const BROKEN_STATUS: Readonly<Record<string, unknown>> = {
  'top as text': { top: 'true' },
  'an endless title': { title: text(301) },
  'an unknown composer': { composer: 'sending' },
  'no transcript': { transcript: undefined },
  'over budget as a number': { overBudget: 1 },
};
const BROKEN_TURNS: Readonly<Record<string, unknown>> = {
  'turns that are no list': { turns: { length: 1, 0: turn } },
  'a turn that is text': { turns: ['x'] },
  'an unknown speaker': { turns: [{ ...turn, who: 'robot' }] },
  'an extra key in a turn': { turns: [{ ...turn, html: '<b>' }] },
  'a text that is a number': { turns: [{ ...turn, text: 5 }] },
  'a text that is too long': { turns: [{ ...turn, text: text(MAX_TURN_TEXT + 1) }] },
  'an endless time': { turns: [{ ...turn, time: text(101) }] },
  'an endless name': { turns: [{ ...turn, name: text(201) }] },
  'too many turns': { turns: times(MAX_TURNS + 1, turn) },
  'too much context': { context: times(6, turn) },
  'a tab that is text': { tabId: '7' },
  'no frame': { frameId: undefined },
  'a broken context': { context: [{ who: 'agent' }] },
  'too much text in all': { turns: times(11, { ...turn, text: text(MAX_TURN_TEXT) }) },
};

const page = SENDERS.page['the page script'];
const worker = SENDERS.extension['the worker'];
const PLACED = ['page/status', 'page/sketch', 'page/changes', 'page/again', 'page/turns'] as const;
const senderOf = (type: keyof typeof ROWS) => (ROWS[type].from === 'page' ? page : worker);

describe('what is told of a page', () => {
  it.each([
    ...PLACED.flatMap((type) =>
      Object.entries(BROKEN).map(([what, part]) => ({ type, what, part })),
    ),
    ...Object.entries(BROKEN_STATUS).map(([what, part]) => ({
      type: 'page/status' as const,
      what,
      part,
    })),
    ...Object.entries(BROKEN_TURNS).map(([what, part]) => ({
      type: 'page/turns' as const,
      what,
      part,
    })),
  ])('$type with $what is refused', ({ type, part }) => {
    expect(deliver(Object.assign({}, ROWS[type].message, part), senderOf(type))).toEqual(REFUSED);
  });

  it('with the most it may hold passes', () => {
    const turns = times(MAX_TURNS, { ...turn, text: text(1000) });
    const full = {
      ...ROWS['page/turns'].message,
      turns,
      context: times(5, { ...turn, text: text(100_000) }),
    };
    expect(deliver(full, worker)).toEqual(PASSED);
    const one = {
      ...ROWS['page/turns'].message,
      context: [],
      turns: [{ ...turn, text: text(MAX_TURN_TEXT) }],
    };
    expect(deliver(one, worker)).toEqual(PASSED);
  });

  it.each([
    [
      '{"type":"page/turns","tabId":7,"frameId":0,"place":{"origin":"a","path":"b"},"context":[],"turns":[],"__proto__":{"x":1}}',
    ],
    [
      '{"type":"page/turns","tabId":7,"frameId":0,"place":{"origin":"a","path":"b","__proto__":{"x":1}},"context":[],"turns":[]}',
    ],
    [
      '{"type":"page/turns","tabId":7,"frameId":0,"place":{"origin":"a","path":"b"},"context":[],"turns":[{"who":"user","text":"","__proto__":{"x":1}}]}',
    ],
    ['{"type":"reminders/changed","constructor":{"prototype":{"x":1}}}'],
    ['{"type":"page/status","toString":"x"}'],
  ])('%s is refused and pollutes nothing', (json) => {
    for (const sender of [page, worker]) expect(deliver(parsed(json), sender)).toEqual(REFUSED);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('is handed over as what was checked, with where it came from', () => {
    const { heard, all } = handlers();
    acceptMessage(
      all,
      ROWS['page/again'].message,
      SENDERS.page['the page script in a frame'],
      SELF,
    );
    expect(heard).toHaveBeenCalledWith(ROWS['page/again'].message, {
      tabId: 7,
      frameId: 3,
      incognito: false,
      title: 'Support',
    });
  });

  it('from a private window says so', () => {
    const { heard, all } = handlers();
    const sender = { ...page, tab: { id: 7, incognito: true } };
    acceptMessage(all, ROWS['page/again'].message, sender, SELF);
    expect(heard.mock.calls[0]?.[1]).toEqual({ tabId: 7, frameId: 0, incognito: true, title: '' });
  });
});

describe('anything else', () => {
  const types = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'page/insert',
    'PAGE/TURNS',
    'page/turns ',
    ' page/turns',
    5,
    null,
    undefined,
    [],
    ['page/turns'],
    { toString: () => 'page/turns' },
    new String('page/turns'),
  ];

  it.each(types.map((type) => [type]))('of the type %o is refused from everybody', (type) => {
    for (const { sender } of senders) {
      expect(deliver({ ...ROWS['page/turns'].message, type }, sender)).toEqual(REFUSED);
    }
  });

  it.each([
    [undefined],
    [null],
    ['page/turns'],
    [5],
    [true],
    [[]],
    [[{ type: 'tab/known' }]],
    [{}],
  ])('that is %o is refused from everybody', (raw) => {
    for (const { sender } of senders) expect(deliver(raw, sender)).toEqual(REFUSED);
  });

  it('of any shape is refused without a throw', () => {
    const known = fc.constantFrom(...Object.keys(ROWS));
    const any = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc.tuple(fc.object(), known).map(([fields, type]) => ({ ...fields, type })),
    );
    const senderIndex = fc.nat(senders.length - 1);
    fc.assert(
      fc.property(any, senderIndex, (raw, index) => {
        const plain = ['reminders/changed', 'tab/known'];
        const result = deliver(raw, senders[index]?.sender);
        const exact = Object.keys(Object(raw)).join() === 'type';
        const mayPass = exact && plain.includes(String((raw as { type: unknown }).type));
        if (!mayPass) expect(result).toEqual(REFUSED);
      }),
      { numRuns: 1000 },
    );
  });

  it('nobody handles here is refused, also by what every object has', () => {
    expect(acceptMessage({}, ROWS['tab/known'].message, SENDERS.extension['the panel'], SELF)).toBe(
      false,
    );
    const inherited = Object.create({ 'tab/known': () => undefined }) as object;
    expect(acceptMessage(inherited, ROWS['tab/known'].message, undefined as never, SELF)).toBe(
      false,
    );
  });
});
