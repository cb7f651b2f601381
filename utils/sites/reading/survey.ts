import { QUIET_TAGS } from '../quiet-tags';
import { isChatty } from './chat-hints';
import { attributeOf, elementsIn, isElement, type Shown } from './shown';

/** An element that branches into several texts, and how much it looks like a list of messages. */
export interface Branch {
  readonly element: Shown;
  readonly score: number;
}

/** Of a long list only the end is looked at: its rows are alike. */
const SAMPLE = 30;

/** Finds the elements under `top` that may be lists of messages, in bounded time. */
export function survey(top: Shown, budget = { left: 3000 }): Branch[] {
  const found: Branch[] = [];
  const visit = (element: Shown, depth: number): number => {
    if (budget.left-- <= 0 || depth > 50 || QUIET_TAGS.has(element.tag)) return 0;
    if (element.tag === 'br' || attributeOf(element, 'contenteditable') === 'true') return 0;
    let size = 0;
    for (const node of element.nodes.slice(0, 200)) {
      if (!isElement(node)) size += node.trim().length;
    }
    const rows: Shown[] = [];
    for (const child of elementsIn(element).slice(-SAMPLE)) {
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

function score(element: Shown, rows: readonly Shown[]): number {
  const tags = new Map<string, number>();
  for (const { tag } of rows) tags.set(tag, (tags.get(tag) ?? 0) + 1);
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
