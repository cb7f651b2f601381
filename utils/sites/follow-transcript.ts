import type { Scope } from './discover';
import { chatReader } from './reading/chat-reader';
import type { TurnReport } from './reading/known-turns';
import type { Tools } from './tools';
import { ChatWatch, type Finding } from './watch-chat';

export interface Follower extends Pick<ChatWatch, 'restart' | 'point'> {
  /** Reports everything known as a whole and looks again; also after the budget was used up. */
  report(): void;
}

export interface Listener {
  onTurns(report: TurnReport): void;
  onFinding(finding: Finding): void;
}

const HEARTBEAT = 2000;

/** Finds the conversation on a page and tells its lines as they come: drawn and read in one place. */
export function followTranscript(
  root: Scope,
  { onTurns, onFinding }: Listener,
  signal: AbortSignal,
  tools: Tools,
): Follower {
  const reader = chatReader(onTurns, signal);
  const watch = new ChatWatch({
    root,
    signal,
    tools,
    see: async (sketch) => reader.see(sketch),
    change: async (changes) => reader.change(changes),
    onFinding,
  });
  const heartbeat = setInterval(() => watch.beat(), HEARTBEAT);
  signal.addEventListener('abort', () => clearInterval(heartbeat));
  return {
    restart: () => watch.restart(),
    point: (node) => watch.point(node),
    report() {
      reader.whole();
      watch.again();
    },
  };
}
