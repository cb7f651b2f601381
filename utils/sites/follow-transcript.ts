import { createBudget } from './budget';
import type { Scope } from './discover';
import { isConnected } from './dom';
import type { Conversation } from './find-conversation';
import { followList } from './follow-list';
import { knownTurns, type TurnReport } from './known-turns';
import { lookAround } from './look-around';
import { watchPage } from './page-watch';
import type { Tools } from './tools';
import { type Transcript, transcriptAt } from './transcript-near';

/** What is on the page now, told whenever it may have changed. */
export interface Finding extends Conversation {
  /** Reading stopped: the page produced more than it may. */
  readonly overBudget: boolean;
}

export interface Follower {
  /** Reports everything known as a whole and looks again; also after the budget was used up. */
  report(): void;
  /** The page went elsewhere without loading anew: what is shown a moment later is another place's. */
  restart(): void;
  /** Follows the conversation at this node instead, until it is gone; false when there is none. */
  point(node: Node): boolean;
}

export interface Listener {
  onTurns(report: TurnReport): void;
  onFinding(finding: Finding): void;
}

const HEARTBEAT = 2000;
/** Time a page gets to show what belongs to its new address. */
const MOVED = 1000;

/**
 * Finds the conversation and follows it, through remounts and pages that change under it. While
 * there is none the whole page is watched; once there is one, only its list and what holds it.
 */
export function followTranscript(
  root: Scope,
  listener: Listener,
  signal: AbortSignal,
  tools: Tools,
): Follower {
  const known = knownTurns();
  const budget = createBudget();
  let current: Conversation = { composer: null, reason: 'no_box', transcript: null };
  let list: Element | undefined;
  let leave = () => {};

  const tell = () => listener.onFinding({ ...current, overBudget: budget.isOver });
  const follow = (next?: Element) => {
    if (next === list) return;
    leave();
    list = next;
    if (!next) return;
    const stop = new AbortController();
    leave = () => stop.abort();
    followList(next, {
      known,
      budget,
      signal: AbortSignal.any([signal, stop.signal]),
      tools,
      onReport: listener.onTurns,
      onOverBudget() {
        follow();
        watch.stop();
        tell();
      },
    });
  };
  const looks = lookAround({
    root,
    tools,
    signal,
    onScopes(scopes) {
      // What changes from here on was not seen.
      if (!list && !budget.isOver) watch.observe(scopes);
      return !budget.isOver;
    },
    onFound(found, scopes) {
      current = found;
      follow(found.transcript?.list);
      watch.observe(scopes, list, found.composer);
      tell();
    },
  });
  const watch = watchPage(looks.plan);
  // Frames that load, and shadow roots attached to elements already there, tell nobody.
  const heartbeat = setInterval(() => {
    if (!list || !isConnected(list)) looks.plan();
  }, HEARTBEAT);
  signal.addEventListener('abort', () => {
    watch.stop();
    clearInterval(heartbeat);
  });
  const restart = (wait: number, at?: Transcript) => {
    known.forget();
    follow();
    looks.start(wait, at);
  };
  looks.start(0);
  return {
    report() {
      budget.reset();
      const whole = known.whole();
      if (list && whole.turns.length > 0) listener.onTurns(whole);
      looks.plan();
    },
    restart: () => restart(MOVED),
    point(node) {
      const at = transcriptAt(node, tools);
      if (!at) return false;
      budget.reset();
      restart(0, at);
      return true;
    },
  };
}
