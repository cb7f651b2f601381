import type { Changes, Sketch } from '@/utils/sites';
import type { Item } from '@/utils/sites/sketch/item';
import { type Line, TALK } from './fixtures';

export const BOX = 1;
export const PANEL = 2;
export const LIST = 3;
const FOOT = 4;
const RECT = [0, 0, 300, 40] as const;

const rowOf = (at: number) => 10 + at * 3;

function drawnRow({ who, text }: Line, at: number): Item[] {
  const row = rowOf(at);
  const side = who === 'user' ? 'from-me' : 'from-agent';
  return [
    { id: row, up: LIST, tag: 'div', attributes: { class: `row ${side}` } },
    { id: row + 1, up: row, tag: 'div', attributes: { class: 'bubble' } },
    { id: row + 2, up: row + 1, tag: 'p' },
    { up: row + 2, text },
  ];
}

const drawnList: Item = { id: LIST, tag: 'div', attributes: { class: 'message-list' }, rect: RECT };

/** A chat and its box, as a page script that finds both at once writes them down. */
export function drawnChat(lines: readonly Line[] = TALK, more: Partial<Sketch> = {}): Sketch {
  const box = { id: BOX, tag: 'textarea', attributes: { placeholder: '请输入消息' }, rect: RECT };
  return {
    boxes: [{ id: BOX, low: true }],
    near: BOX,
    edge: PANEL,
    isTop: true,
    items: [
      box,
      { id: PANEL, tag: 'div', attributes: { class: 'panel' } },
      { ...drawnList, up: PANEL },
      ...lines.flatMap(drawnRow),
      { id: FOOT, up: PANEL, tag: 'div' },
      { id: BOX, up: FOOT },
    ],
    ...more,
  };
}

/** The list again: so many lines stand as before, the rest is new. */
export function drawnOn(before: number, added: readonly Line[], quiet = 210): Changes {
  const known = Array.from({ length: before }, (_, at) => ({ id: rowOf(at), up: LIST }));
  const items = [drawnList, ...known, ...added.flatMap((line, at) => drawnRow(line, before + at))];
  return { items, rect: RECT, quiet };
}

/** One line reads otherwise now. */
export function drawnAnew(at: number, text: string, quiet = 210): Changes {
  const inner = rowOf(at) + 2;
  return {
    items: [
      { id: inner, tag: 'p' },
      { up: inner, text },
    ],
    rect: RECT,
    quiet,
  };
}
