import type { InsertResult } from '@/utils/messaging';
import { boxAt, focusedBox, insertText, isElement, type Tools } from '@/utils/sites';
import { readSelection } from './read-selection';

/**
 * The answers to what the user points at in this frame: a box for phrases, a conversation, selected
 * words. What was right-clicked is remembered: the browser tells the worker only that something was.
 * A frame that is read from here cannot read a conversation itself: `watch` remembers for it.
 */
export function servePointing(
  document: Document,
  tools: Tools,
  signal: AbortSignal,
  read: (node: Node) => Promise<boolean>,
) {
  let clicked: Node | null = null;
  let clickedBelow: Node | null = null;
  let pointed: Element | null = null;
  /** Where phrases go until the page is gone. */
  let aimed: Element | null = null;
  const watched = new WeakSet([document]);
  function innermost(event: Event): Element | null {
    const [inner] = event.isTrusted ? event.composedPath() : [];
    return inner && isElement(inner as Node) ? (inner as Element) : null;
  }
  function remember(event: Event) {
    if (!event.isTrusted) return;
    clicked = innermost(event);
    clickedBelow = null;
    pointed = boxAt(clicked);
  }
  function rememberBelow(event: Event) {
    clickedBelow = innermost(event) ?? clickedBelow;
  }
  const options = { capture: true, signal };
  document.defaultView?.addEventListener('contextmenu', remember, options);
  return {
    answers: {
      async 'page/aim'() {
        aimed = pointed?.isConnected ? pointed : focusedBox(document, tools);
        return { found: aimed !== null };
      },
      async 'page/aim-chat'() {
        return { found: !!clicked && (await read(clicked)) };
      },
      async 'page/aim-below'() {
        const node = clickedBelow;
        clickedBelow = null;
        return { found: !!node && (await read(node)) };
      },
      async 'page/selection'() {
        return { text: readSelection(document, tools) };
      },
    },
    watch(frame: Document): void {
      if (watched.has(frame)) return;
      watched.add(frame);
      frame.defaultView?.addEventListener('contextmenu', rememberBelow, options);
    },
    async insertThere(text: string): Promise<InsertResult> {
      return aimed ? insertText(aimed, text, tools) : { outcome: 'failed', reason: 'no_aim' };
    },
  };
}
