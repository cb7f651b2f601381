import { isChatty } from './chat-hints';
import { attributeOf, isText, tagOf } from './dom';
import { shownElements, shownNodes } from './flat-tree';
import { QUIET_TAGS } from './quiet-tags';
import type { Tools } from './tools';

/** An element that branches into several texts, and how much it looks like a list of messages. */
export interface Branch {
  readonly element: Element;
  readonly score: number;
}

/** Of a long list only the end is looked at: its rows are alike. */
const SAMPLE = 30;

/** Finds the elements under `top` that may be lists of messages, in bounded time. */
export function survey(top: Element, tools: Tools, budget = { left: 3000 }): Branch[] {
  const found: Branch[] = [];
  const visit = (element: Element, depth: number): number => {
    if (budget.left-- <= 0 || depth > 50 || QUIET_TAGS.has(tagOf(element))) return 0;
    if (tagOf(element) === 'br' || attributeOf(element, 'contenteditable') === 'true') return 0;
    let size = 0;
    const nodes = shownNodes(element, tools);
    for (let i = 0; i < nodes.length && i < 200; i++) {
      const node = nodes[i];
      if (node && isText(node)) size += node.data.trim().length;
    }
    const rows: Element[] = [];
    for (const child of shownElements(element, tools).slice(-SAMPLE)) {
      const inner = visit(child, depth + 1);
      if (inner > 0) rows.push(child);
      size += inner;
    }
    if (rows.length > 0) found.push({ element, score: score(element, rows) });
    return size;
  };
  visit(top, 0);
  return found;
}

function score(element: Element, rows: readonly Element[]): number {
  const tags = new Map<string, number>();
  for (const row of rows) tags.set(tagOf(row), (tags.get(tagOf(row)) ?? 0) + 1);
  const alike = Math.max(...tags.values());
  const role = attributeOf(element, 'role');
  return (
    Math.min(alike, 12) -
    (rows.length - alike) +
    (alike > 2 ? 2 : 0) +
    (isChatty(element) ? 2 : 0) +
    (role === 'log' || role === 'feed' || role === 'list' ? 3 : 0) +
    (rows.some(isChatty) ? 2 : 0)
  );
}
