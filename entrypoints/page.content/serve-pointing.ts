import type { InsertResult } from '@/utils/messaging';
import { boxAt, focusedBox, insertText, type Tools } from '@/utils/sites';
import { readSelection } from './read-selection';

/**
 * The answers to what the user points at in this frame: a box for phrases, a conversation, selected
 * words. What was right-clicked is remembered: the browser tells the worker only that something was.
 */
export function servePointing(
  document: Document,
  tools: Tools,
  signal: AbortSignal,
  read: (node: Node) => Promise<boolean>,
) {
  let clicked: Node | null = null;
  let pointed: Element | null = null;
  /** Where phrases go until the page is gone. */
  let aimed: Element | null = null;
  function remember(event: Event) {
    if (!event.isTrusted) return;
    const [inner] = event.composedPath();
    clicked = inner instanceof Node ? inner : null;
    pointed = boxAt(clicked);
  }
  document.defaultView?.addEventListener('contextmenu', remember, { capture: true, signal });
  return {
    answers: {
      async 'page/aim'() {
        aimed = pointed?.isConnected ? pointed : focusedBox(document, tools);
        return { found: aimed !== null };
      },
      async 'page/aim-chat'() {
        return { found: !!clicked && (await read(clicked)) };
      },
      async 'page/selection'() {
        return { text: readSelection(document, tools) };
      },
    },
    async insertThere(text: string): Promise<InsertResult> {
      return aimed ? insertText(aimed, text, tools) : { outcome: 'failed', reason: 'no_aim' };
    },
  };
}
