import { extensionIsHere, tellExtension } from '@/utils/messaging';
import { ChatWatch, type Finding, type Tools } from '@/utils/sites';
import { pageState } from './page-state';

/** What nothing tells of is looked at so often. */
const PULSE = 3000;

/** Draws the chat in this frame for the worker, which reads it. */
export function followChat(
  document: Document,
  turn: AbortController,
  tools: Tools,
  watch: (document: Document) => void,
) {
  const { signal } = turn;
  const stop = () => turn.abort();
  const state = pageState(document, tools);
  // Tells this script from another that reads the same frame later.
  const session = Math.floor(Math.random() * 2 ** 50);
  const said = () => ({ session, place: state.place() });
  let finding: Finding | undefined;
  // The extension was reloaded under this page: another script takes over, this one goes quietly.
  const tell: typeof tellExtension = async (message) => {
    if (signal.aborted) return null;
    try {
      return await tellExtension(message);
    } catch {
      stop();
      return null;
    }
  };
  const tellStatus = (always = false) => {
    const news = state.news(finding, always);
    if (news) void tell(news);
  };
  /** What was found belongs to the address before: it is looked for anew. */
  const isLate = () => {
    const moved = state.hasMoved();
    if (moved) chat.restart();
    return moved;
  };
  const judge = {
    see: async (sketch) => (isLate() ? null : tell({ type: 'page/sketch', ...said(), sketch })),
    change: async (changes) =>
      isLate() ? null : tell({ type: 'page/changes', ...said(), changes }),
  } satisfies ConstructorParameters<typeof ChatWatch>[0]['judge'];
  const onFinding = (found: Finding) => {
    finding = found;
    if (found.composer) watch(found.composer.ownerDocument);
    tellStatus();
  };
  const chat = new ChatWatch({ root: document, judge, onFinding, signal, tools });
  const beat = () => {
    tellStatus();
    if (!isLate()) chat.beat();
  };
  const pulse = setInterval(() => (extensionIsHere() ? beat() : stop()), PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  globalThis.navigation?.addEventListener('currententrychange', beat, { signal });
  return {
    tellStatus: () => tellStatus(),
    point: (node: Node) => chat.point(node),
    /** The box of the chat, while it is there. */
    composer: () => (finding?.composer?.isConnected ? finding.composer : null),
    async report() {
      tellStatus(true);
      void tell({ type: 'page/again', ...said() });
      chat.again();
      return undefined;
    },
  };
}
