import { type InsertResult, listenInPage } from '@/utils/messaging';
import { insertText, openShadow, type Tools, watchComposing } from '@/utils/sites';
import { pointAtBox } from './point-at-box';
import { readSelection } from './read-selection';

/** The answers to what the user points at in this frame: a box for phrases, selected words. */
export function servePointing(
  document: Document,
  tools: Tools,
  signal: AbortSignal,
  read: (node: Node) => boolean = () => false,
) {
  const box = pointAtBox(document, tools, signal);
  return {
    'page/aim': async () => ({ found: box.aim() }),
    'page/aim-chat': async () => ({ found: !!box.clicked && read(box.clicked) }),
    'page/selection': async () => ({ text: readSelection(document, tools) }),
    insertThere: async (text: string): Promise<InsertResult> =>
      box.aimed ? insertText(box.aimed, text, tools) : { outcome: 'failed', reason: 'no_aim' },
  };
}

/** A frame that is read by its parent still answers for itself what is pointed at in it. */
export function serveFrame(document: Document, turn: AbortController): void {
  const { watch, isComposing } = watchComposing(turn.signal);
  watch(document);
  const { insertThere, ...pointing } = servePointing(
    document,
    { openShadow, isComposing },
    turn.signal,
  );
  listenInPage(
    {
      ...pointing,
      'page/insert': ({ text }) => insertThere(text),
      async 'page/stop'() {
        turn.abort();
        return undefined;
      },
    },
    turn.signal,
  );
}
