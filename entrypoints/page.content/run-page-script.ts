import { extensionIsHere, listenInPage, tellExtension } from '@/utils/messaging';
import {
  type Finding,
  findComposer,
  followTranscript,
  insertText,
  openShadow,
  watchComposing,
} from '@/utils/sites';
import { pageState } from './page-state';
import { servePointing } from './serve-pointing';
import { splitReport } from './split-report';

const PULSE = 1000;

/** Reads the chat in this frame, tells the extension, and inserts when asked to. Never sends. */
export function runPageScript(document: Document, turn: AbortController): void {
  const { signal } = turn;
  const stop = () => turn.abort();
  const { watch, isComposing } = watchComposing(signal);
  const tools = { openShadow, isComposing };
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

  watch(document);
  const { insertThere, ...pointing } = servePointing(document, tools, signal, follower.point);
  listenInPage(
    {
      async 'page/report'() {
        tell(state.news(finding, true));
        follower.report();
        return undefined;
      },
      ...pointing,
      async 'page/insert'({ text, aimed }) {
        if (aimed) return insertThere(text);
        const known = finding?.composer;
        const composer = known?.isConnected ? known : findComposer(document, tools).composer;
        return insertText(composer, text, tools);
      },
      async 'page/stop'() {
        stop();
        return undefined;
      },
    },
    signal,
  );
}
