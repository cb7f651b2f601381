import { labelHint, listHint } from './chat-hints';
import { rectOf, styleOf, tagOf } from './dom';
import { shownElements, shownParent } from './flat-tree';
import { judgeRows } from './judge-rows';
import { readRow } from './read-row';
import { rowsInList } from './rows-in-list';
import type { Tools } from './tools';

/** Enough points to call a list a conversation. */
export const ENOUGH = 3;

function scrolls(list: Element): boolean {
  let at: Element | null = list;
  for (let level = 0; at && level < 4 && tagOf(at) !== 'body'; level++) {
    if (/auto|scroll|overlay/.test(styleOf(at)?.overflowY ?? '')) return true;
    at = shownParent(at);
  }
  return false;
}

/** A chat stands above its box, in the same column. */
function placing(list: Element, box: Element | undefined): number {
  if (!box || list.ownerDocument !== box.ownerDocument) return 0;
  const above = rectOf(list);
  const below = rectOf(box);
  if (above.width === 0 || below.width === 0) return 0;
  if (above.right < below.left + 10 || below.right < above.left + 10) return -2;
  return above.top > below.bottom - 4 ? -1 : 0;
}

/** Messages are built alike; the parts of one post are not. */
function likeness(rows: readonly Element[], tools: Tools): number {
  const outlines = new Map<string, number>();
  for (const row of rows) {
    const inner = shownElements(row, tools).map(tagOf);
    const outline = `${tagOf(row)}>${inner[0]}`;
    outlines.set(outline, (outlines.get(outline) ?? 0) + 1);
  }
  return rows.length > 1 && Math.max(...outlines.values()) < 2 ? -3 : 0;
}

/** Points for being a conversation: two sides, who-words, roles, scrolling, the box below it. */
export function weighList(list: Element, box: Element | undefined, tools: Tools) {
  const places = rowsInList(list, tools, 40);
  const rect = rectOf(list);
  const rows = places.map((place) => readRow(place, rect, tools));
  const judged = judgeRows(rows).filter(({ turn }) => turn.who !== 'system');
  if (judged.length === 0) return { evidence: 0, turns: 0, sided: 0 };
  const sure = (user: boolean) => judged.some(({ vote }) => (user ? vote >= 1.4 : vote <= -1.2));
  const both = judged.some(({ vote }) => vote > 0) && judged.some(({ vote }) => vote <= 0);
  const evidence =
    (both && sure(true) ? 3 : 0) +
    (sure(true) && sure(false) ? 1 : 0) +
    (!both && sure(false) ? 1 : 0) +
    listHint(list) +
    (scrolls(list) ? 1 : 0) +
    (box ? labelHint(box) : 0) +
    placing(list, box) +
    likeness(
      places.map((place) => place.element),
      tools,
    );
  const sided = judged.filter(({ vote }) => Math.abs(vote) > 1).length;
  return { evidence, turns: judged.length, sided };
}
