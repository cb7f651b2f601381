import type { Scope } from './discover';
import { isConnected, ownerOf, rootOf } from './dom';
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
  let box: Element | null | undefined;
  const observer = new MutationObserver(onChange);
  // Counters and buttons come and go around a box: only that it is gone counts.
  const around = new MutationObserver(() => {
    if (box && !isConnected(box)) onChange();
  });
  function stop() {
    observer.disconnect();
    around.disconnect();
  }
  return {
    stop,
    /** Without a list the whole page counts; with one only what holds it, which seldom changes. */
    observe(scopes: readonly Scope[], list?: Element, composer?: Element | null): void {
      stop();
      box = composer;
      for (const place of list ? aboveOf(list) : scopes)
        observer.observe(place, { childList: true, subtree: !list });
      if (composer) {
        for (const place of aboveOf(composer)) around.observe(place, { childList: true });
        const attributeFilter = ['disabled', 'readonly', 'contenteditable', 'aria-disabled'];
        observer.observe(composer, { attributeFilter });
      }
    },
  };
}
