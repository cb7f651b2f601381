import { extensionIsHere, listenInPage, tellExtension } from '@/utils/messaging';
import {
  findComposer,
  followTranscript,
  insertText,
  openShadow,
  type TurnReport,
  watchComposing,
} from '@/utils/sites';
import { PageState } from './page-state';
import { servePointing } from './serve-pointing';
import { splitReport } from './split-report';

/** Reads the chat in this frame, tells the extension, and inserts when asked to. Never sends. */
export function runPageScript(document: Document, turn: AbortController): void {
  const { signal } = turn;
  const stop = () => turn.abort();
  const composing = watchComposing(signal);
  const tools = { openShadow, isComposing: composing.isComposing };
  const state = new PageState(document, tools);
  // The extension was reloaded under this page: another script takes over, this one goes quietly.
  const tell = (message: Parameters<typeof tellExtension>[0]) => tellExtension(message).catch(stop);

  const tellStatus = (always: boolean) => {
    const status = state.status();
    if (!signal.aborted && (state.isNews(status) || always)) void tell(status);
  };
  const onTurns = (report: TurnReport) => {
    const { place } = state.status();
    for (const piece of splitReport(report)) {
      if (!signal.aborted) void tell({ type: 'page/turns', place, ...piece });
    }
  };
  const follower = followTranscript(
    document,
    {
      onTurns,
      onFinding(finding) {
        state.finding = finding;
        if (finding.composer) composing.watch(finding.composer.ownerDocument);
        tellStatus(false);
      },
    },
    signal,
    tools,
  );
  const pulse = setInterval(() => {
    if (!extensionIsHere()) return stop();
    const moved = state.hasMoved();
    tellStatus(false);
    if (moved) follower.restart();
  }, 500);
  signal.addEventListener('abort', () => clearInterval(pulse));

  composing.watch(document);
  const { insertThere, ...pointing } = servePointing(document, tools, signal, (node) =>
    follower.point(node),
  );
  listenInPage(
    {
      async 'page/report'() {
        tellStatus(true);
        follower.report();
        return undefined;
      },
      ...pointing,
      async 'page/insert'({ text, aimed }) {
        if (aimed) return insertThere(text);
        const known = state.finding?.composer;
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
