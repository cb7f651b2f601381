import { extensionIsHere, tellExtension } from '@/utils/messaging';
import { type Finding, followTranscript, type Tools } from '@/utils/sites';
import { pageState } from './page-state';
import { splitReport } from './split-report';

const PULSE = 1000;

/** Reads the chat in this frame and tells the extension. */
export function followChat(
  document: Document,
  turn: AbortController,
  tools: Tools,
  watch: (document: Document) => void,
) {
  const { signal } = turn;
  const stop = () => turn.abort();
  const state = pageState(document, tools);
  let finding: Finding | undefined;
  // The extension was reloaded under this page: another script takes over, this one goes quietly.
  const tell = (message: Parameters<typeof tellExtension>[0] | undefined) => {
    if (message && !signal.aborted) tellExtension(message).catch(stop);
  };
  /** What was found belongs to the address before: it is looked for anew. */
  const isLate = () => {
    const moved = state.hasMoved();
    if (moved) follower.restart();
    return moved;
  };
  const follower = followTranscript(
    document,
    {
      onTurns(report) {
        if (isLate()) return;
        for (const piece of splitReport(report))
          tell({ type: 'page/turns', place: state.place(), ...piece });
      },
      onFinding(found) {
        finding = found;
        if (found.composer) watch(found.composer.ownerDocument);
        tell(state.news(found, false));
      },
    },
    signal,
    tools,
  );
  const pulse = setInterval(() => {
    if (!extensionIsHere()) return stop();
    tell(state.news(finding, false));
    isLate();
  }, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  return {
    point: follower.point,
    /** The box of the chat, while it is there. */
    composer: () => (finding?.composer?.isConnected ? finding.composer : null),
    async report() {
      tell(state.news(finding, true));
      follower.report();
      return undefined;
    },
  };
}
