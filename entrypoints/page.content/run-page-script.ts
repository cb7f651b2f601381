import { listenInPage } from '@/utils/messaging';
import { insertText, openShadow, readByParent, watchComposing } from '@/utils/sites';
import { followChat } from './follow-chat';
import { servePointing } from './serve-pointing';

/**
 * Watches the chat in this frame, and inserts when asked to. Never sends. A frame that is read by its
 * parent still answers for itself what is pointed at in it.
 */
export function runPageScript(document: Document, turn: AbortController): void {
  const { signal } = turn;
  const { watch, isComposing } = watchComposing(signal, () => chat?.tellStatus());
  const tools = { openShadow, isComposing };
  const pointing = servePointing(
    document,
    tools,
    signal,
    async (node) => (await chat?.point(node)) ?? false,
  );
  function watchBoth(found: Document) {
    watch(found);
    pointing.watch(found);
  }
  const chat = readByParent(window) ? null : followChat(document, turn, tools, watchBoth);
  watch(document);
  listenInPage(
    {
      ...pointing.answers,
      ...(chat ? { 'page/report': chat.report } : {}),
      async 'page/insert'({ text, aimed }) {
        if (aimed || !chat) return pointing.insertThere(text);
        return insertText(chat.composer(), text, tools);
      },
      async 'page/stop'() {
        turn.abort();
        return undefined;
      },
    },
    signal,
  );
}
