import { QUIET_TAGS } from '../quiet-tags';
import { elementsIn, isElement, type Shown } from './shown';

/** Any text below, looked for in a bounded way. */
export function holdsText({ nodes }: Shown, budget = { left: 400 }): boolean {
  for (const node of nodes) {
    if (budget.left-- <= 0) return budget.left < 0;
    if (!isElement(node)) {
      if (node.trim()) return true;
    } else if (!QUIET_TAGS.has(node.tag) && holdsText(node, budget)) return true;
  }
  return false;
}

export function textChildren(element: Shown): Shown[] {
  return elementsIn(element).filter((child) => !QUIET_TAGS.has(child.tag) && holdsText(child));
}
