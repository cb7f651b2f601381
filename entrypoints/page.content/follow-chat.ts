import { type Answer, extensionIsHere, type PageMessage, tellExtension } from '@/utils/messaging';
import { ChatWatch, type Finding, isDocument, type Tools } from '@/utils/sites';
import { pageState } from './page-state';

/** What nothing tells of is looked at so often. */
const PULSE = 3000;

/**
 * Draws the chat in this frame, and in those of its origin, for the worker, which reads it. `watch` is
 * told of each document that is looked into.
 */
export function followChat(
  document: Document,
  turn: AbortController,
  tools: Tools,
  watch: (document: Document) => void,
) {
  const { signal } = turn;
  const state = pageState(document, tools);
  // Tells this script from another that reads the same frame later.
  const session = Math.floor(Math.random() * 2 ** 50);
  let finding: Finding | undefined;
  // Named functions, here and in what runs at the start of a page: the browser reads what stands in
  // an arrow anew with everything around it.
  async function tell<Message extends PageMessage>(message: Message): Promise<Answer<Message>> {
    if (signal.aborted) return null;
    try {
      return await tellExtension(message);
    } catch {
      // The extension was reloaded under this page: another script takes over, this one goes quietly.
      turn.abort();
      return null;
    }
  }
  function tellStatus(always = false) {
    const news = state.news(finding, always);
    if (news) void tell(news);
  }
  /** What was found belongs to the address before: it is looked for anew. */
  function isLate() {
    const moved = state.hasMoved();
    if (moved) chat.restart();
    return moved;
  }
  function beat() {
    if (!extensionIsHere()) return turn.abort();
    tellStatus();
    if (!isLate()) chat.beat();
  }
  const chat = new ChatWatch({
    root: document,
    signal,
    tools,
    async see(sketch) {
      if (isLate()) return null;
      return tell({ type: 'page/sketch', session, place: state.place(), sketch });
    },
    async change(changes) {
      if (isLate()) return null;
      return tell({ type: 'page/changes', session, place: state.place(), changes });
    },
    onScopes(scopes) {
      for (const scope of scopes) if (isDocument(scope)) watch(scope);
    },
    onFinding(found) {
      finding = found;
      tellStatus();
    },
  });
  const pulse = setInterval(beat, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  globalThis.navigation?.addEventListener('currententrychange', beat, { signal });
  return {
    tellStatus() {
      tellStatus();
    },
    point(node: Node) {
      return chat.point(node);
    },
    /** The box of the chat, while it is there. */
    composer() {
      return finding?.composer?.isConnected ? finding.composer : null;
    },
    async report() {
      tellStatus(true);
      void tell({ type: 'page/again', session, place: state.place() });
      chat.again();
      return undefined;
    },
  };
}
