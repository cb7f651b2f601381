import { listenInPage } from '@/utils/messaging';
import { findComposer, insertText, openShadow, readByParent, watchComposing } from '@/utils/sites';
import { followChat } from './follow-chat';
import { servePointing } from './serve-pointing';

/**
 * Reads the chat in this frame, and inserts when asked to. Never sends. A frame that is read by its
 * parent still answers for itself what is pointed at in it.
 */
export function runPageScript(document: Document, turn: AbortController): void {
  const { signal } = turn;
  const { watch, isComposing } = watchComposing(signal);
  const tools = { openShadow, isComposing };
  const chat = readByParent(window) ? null : followChat(document, turn, tools, watch);
  watch(document);
  const { insertThere, ...pointing } = servePointing(
    document,
    tools,
    signal,
    (node) => !!chat?.point(node),
  );
  listenInPage(
    {
      ...pointing,
      ...(chat ? { 'page/report': chat.report } : {}),
      async 'page/insert'({ text, aimed }) {
        if (aimed || !chat) return insertThere(text);
        const composer = chat.composer() ?? findComposer(document, tools).composer;
        return insertText(composer, text, tools);
      },
      async 'page/stop'() {
        turn.abort();
        return undefined;
      },
    },
    signal,
  );
}
