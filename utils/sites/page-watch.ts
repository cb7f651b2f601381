import type { Scope } from './discover';
import { ownerOf, rootOf } from './dom';
import { shownParent } from './flat-tree';

/** Everything above an element: where it would be taken away or replaced. */
function aboveOf(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let at = shownParent(element); at; at = shownParent(at)) {
    nodes.push(at);
    const root = rootOf(at);
    if (root !== ownerOf(at) && !nodes.includes(root)) nodes.push(root);
  }
  const root = rootOf(element);
  if (!nodes.includes(root)) nodes.push(root);
  return nodes;
}

/** Sees that the page must be looked at again. */
export class PageWatch {
  readonly #observer: MutationObserver;

  constructor(onChange: () => void) {
    this.#observer = new MutationObserver(onChange);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** Without a list the whole page counts; with one only what holds it, which seldom changes. */
  observe(scopes: readonly Scope[], list: Element | undefined, composer: Element | null): void {
    this.stop();
    if (list) for (const above of aboveOf(list)) this.#observer.observe(above, { childList: true });
    else
      for (const scope of scopes) this.#observer.observe(scope, { childList: true, subtree: true });
    if (composer) {
      const attributeFilter = ['disabled', 'readonly', 'contenteditable', 'aria-disabled'];
      this.#observer.observe(composer, { attributes: true, attributeFilter });
    }
  }
}
