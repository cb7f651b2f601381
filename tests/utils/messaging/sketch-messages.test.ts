import { describe, expect, it, vi } from 'vitest';
import type { Sketch } from '@/utils/sites';
import { deliver, PASSED, REFUSED } from './deliver';
import { ROWS, sketch } from './protocol';
import { SENDERS } from './senders';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

/** As the page script writes it: a key that is new there is a mistake here until it is let through. */
type Look = NonNullable<Sketch['items'][number]['look']>;

const text = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const names = (count: number) => Object.fromEntries(times(count, 0).map((_, at) => [`a${at}`, '']));
const page = SENDERS.page['the page script'];

const item = { id: 4, up: 2, tag: 'p' };
/** What one item may not be. */
const BROKEN_ITEMS: Readonly<Record<string, unknown>> = {
  'that is null': null,
  'that is text': 'p',
  'with an extra key': { ...item, html: '<b>' },
  'with a negative id': { ...item, id: -1 },
  'with half an id': { ...item, id: 1.5 },
  'with an id that is text': { ...item, id: '4' },
  'with an id beyond all numbers': { ...item, id: 2 ** 53 },
  'in a negative element': { ...item, up: -2 },
  'with an endless tag': { ...item, tag: text(301) },
  'with an endless text': { up: 2, text: text(100_001) },
  'with a text that is a number': { up: 2, text: 5 },
  'with a text that is no text': { up: 2, text: { toString: 'x' } },
  'with too many attributes': { ...item, attributes: names(25) },
  'with an endless attribute': { ...item, attributes: { class: text(301) } },
  'with an attribute that is a number': { ...item, attributes: { tabindex: 0 } },
  'with attributes that are a list': { ...item, attributes: ['class'] },
  'with an unknown look': { ...item, look: { blink: true } },
  'hidden in an unknown way': { ...item, look: { hidden: 'maybe' } },
  'with a flag that is a number': { ...item, look: { pre: 1 } },
  'with an endless colour': { ...item, look: { colour: text(301) } },
  'cut as a number': { ...item, cut: 1 },
  'with a rect of three': { ...item, rect: [0, 0, 1] },
  'with a rect of five': { ...item, rect: [0, 0, 1, 1, 1] },
  'with NaN in its rect': { ...item, rect: [0, Number.NaN, 1, 1] },
  'without end': { ...item, rect: [0, 0, Number.POSITIVE_INFINITY, 1] },
  'with null in its rect': { ...item, rect: [0, null, 1, 1] },
};
const BROKEN_LISTS: Readonly<Record<string, unknown>> = {
  'no items': undefined,
  'items that are no list': { length: 1, 0: item },
  'too many items': times(60_001, item),
  'too much text in all': times(31, { up: 2, text: text(100_000) }),
};
const BROKEN_SKETCHES: Readonly<Record<string, object>> = {
  'an extra key': { extra: 1 },
  'too many boxes': { boxes: times(41, { id: 1, low: true }) },
  'a box without a number': { boxes: [{ low: true }] },
  'a box that knows more': { boxes: [{ id: 1, low: true, value: '1234' }] },
  'a negative box': { near: -1 },
  'an edge that is text': { edge: '2' },
  'too many lists': { lists: times(5, 1) },
  'a list that is null': { lists: [null] },
  'a top that is text': { isTop: 'true' },
  'fresh as a number': { fresh: 1 },
  'something pointed at that is no number': { pointed: { id: 1 } },
};
const BROKEN_CHANGES: Readonly<Record<string, object>> = {
  'an extra key': { extra: 1 },
  'no rect': { rect: undefined },
  'NaN in the rect of the list': { rect: [Number.NaN, 0, 0, 0] },
  'no time': { quiet: undefined },
  'a time that is text': { quiet: '210' },
  'a time that is no number': { quiet: Number.NaN },
};

const sketched = (part: object) => ({
  ...ROWS['page/sketch'].message,
  sketch: Object.assign({}, sketch, part),
});
const changed = (part: object) => ({
  ...ROWS['page/changes'].message,
  changes: Object.assign({}, ROWS['page/changes'].message.changes, part),
});

describe('what a page script draws', () => {
  it.each(Object.entries(BROKEN_ITEMS))('is refused as a whole with an item %s', (_, broken) => {
    const items = [...sketch.items, broken];
    expect(deliver(sketched({ items }), page)).toEqual(REFUSED);
    expect(deliver(changed({ items }), page)).toEqual(REFUSED);
  });

  it.each(Object.entries(BROKEN_LISTS))('is refused with %s', (_, items) => {
    expect(deliver(sketched({ items }), page)).toEqual(REFUSED);
    expect(deliver(changed({ items }), page)).toEqual(REFUSED);
  });

  it.each(Object.entries(BROKEN_SKETCHES))('is refused as a sketch with %s', (_, part) => {
    expect(deliver(sketched(part), page)).toEqual(REFUSED);
  });

  it.each(Object.entries(BROKEN_CHANGES))('is refused as changes with %s', (_, part) => {
    expect(deliver(changed(part), page)).toEqual(REFUSED);
  });

  it.each([
    ['a session that is text', { session: '5' }],
    ['no session', { session: undefined }],
    ['half a session', { session: 0.5 }],
    ['a session that is no number', { session: Number.NaN }],
  ])('is refused with %s', (_, part) => {
    for (const type of ['page/sketch', 'page/changes', 'page/again'] as const)
      expect(deliver(Object.assign({}, ROWS[type].message, part), page)).toEqual(REFUSED);
  });

  it('passes with all that a look may say', () => {
    const look: Required<Look> = {
      hidden: 'spoken',
      inline: true,
      pre: true,
      align: 'end',
      colour: 'rgb(1, 2, 3)',
      ink: 'rgb(4, 5, 6)',
      placed: true,
      reversed: true,
      rtl: true,
      scrolls: true,
    };
    expect(deliver(sketched({ items: [{ ...item, look }] }), page)).toEqual(PASSED);
  });

  it('passes with the most it may hold', () => {
    const full = { ...item, attributes: names(24), text: text(40) };
    expect(deliver(sketched({ items: times(60_000, full) }), page)).toEqual(PASSED);
    expect(deliver(changed({ items: times(30, { up: 2, text: text(100_000) }) }), page)).toEqual(
      PASSED,
    );
    const boxes = times(40, { id: 0, low: false });
    expect(deliver(sketched({ boxes, lists: times(4, 1) }), page)).toEqual(PASSED);
  });

  it.each([
    ['the sketch', '{"items":[],"__proto__":{"x":1}}'],
    ['an item', '{"items":[{"id":1,"tag":"p","__proto__":{"x":1}}]}'],
    ['a look', '{"items":[{"id":1,"tag":"p","look":{"__proto__":{"x":1}}}]}'],
    ['a box', '{"items":[],"boxes":[{"id":1,"low":true,"__proto__":{"x":1}}]}'],
    ['a rect', '{"items":[{"id":1,"tag":"p","rect":{"__proto__":[0,0,0,0],"length":4}}]}'],
    ['an attribute', '{"items":[{"id":1,"tag":"p","attributes":{"constructor":{"x":1}}}]}'],
  ])('pollutes nothing by %s', (_, json) => {
    const message = { ...ROWS['page/sketch'].message, sketch: JSON.parse(json) as unknown };
    expect(deliver(message, page)).toEqual(REFUSED);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
