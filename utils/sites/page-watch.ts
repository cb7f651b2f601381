import type { Scope } from './discover';
import { ownerOf, rootOf } from './dom';
import { parentInPage } from './flat-tree';

/** Everything above an element: where it would be taken away or replaced. */
function aboveOf(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let at = parentInPage(element); at; at = parentInPage(at)) {
    nodes.push(at);
    const root = rootOf(at);
    if (root !== ownerOf(at) && !nodes.includes(root)) nodes.push(root);
  }
  const root = rootOf(element);
  if (!nodes.includes(root)) nodes.push(root);
  return nodes;
}

/** Sees that the page must be looked at again. */
export function watchPage(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  return {
    stop: () => observer.disconnect(),
    /** Without a list the whole page counts; with one only what holds it, which seldom changes. */
    observe(scopes: readonly Scope[], list?: Element, composer?: Element | null): void {
      observer.disconnect();
      for (const place of list ? aboveOf(list) : scopes)
        observer.observe(place, { childList: true, subtree: !list });
      if (composer) {
        const attributeFilter = ['disabled', 'readonly', 'contenteditable', 'aria-disabled'];
        observer.observe(composer, { attributeFilter });
      }
    },
  };
}
