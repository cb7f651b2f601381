import { Budget } from './budget';
import { discoverInSlices, type Scope } from './discover';
import { isConnected } from './dom';
import { type Conversation, findConversation } from './find-conversation';
import { followList } from './follow-list';
import { KnownTurns, type TurnReport } from './known-turns';
import { PageWatch } from './page-watch';
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
  onFinding?(finding: Finding): void;
}

interface Followed {
  readonly list: Element;
  readonly stop: AbortController;
}

/** Looking again costs more on large pages, so it is done less often there. */
const SOONEST = 100;
const PATIENCE = 20;
const HEARTBEAT = 2000;
/** Time a page gets to show what belongs to its new address. */
const MOVED = 1000;

class TranscriptFollower implements Follower {
  readonly #known = new KnownTurns();
  readonly #budget = new Budget();
  readonly #watch: PageWatch;
  #current: Conversation = { composer: null, reason: 'no_box', transcript: null };
  #followed: Followed | null = null;
  /** What a person pointed at stands above what is found. */
  #pointed: Transcript | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;
  #last = Number.NEGATIVE_INFINITY;

  readonly #root: Scope;
  readonly #listener: Listener;
  readonly #signal: AbortSignal;
  readonly #tools: Tools;

  constructor(root: Scope, listener: Listener, signal: AbortSignal, tools: Tools) {
    this.#root = root;
    this.#listener = listener;
    this.#signal = signal;
    this.#tools = tools;
    this.#watch = new PageWatch(() => this.#plan());
    // Frames that load, and shadow roots attached to elements already there, tell nobody.
    const heartbeat = setInterval(() => {
      if (!this.#followed || !isConnected(this.#followed.list)) this.#plan();
    }, HEARTBEAT);
    signal.addEventListener('abort', () => {
      this.#watch.stop();
      clearTimeout(this.#timer);
      clearInterval(heartbeat);
    });
    void this.#look();
  }

  report(): void {
    this.#budget.reset();
    const whole = this.#known.whole();
    if (this.#followed && whole.turns.length > 0) this.#listener.onTurns(whole);
    this.#plan();
  }

  restart(pointed: Transcript | null = null, wait = MOVED): void {
    this.#pointed = pointed;
    this.#known.forget();
    this.#follow(undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), wait);
  }

  point(node: Node): boolean {
    const pointed = transcriptAt(node, this.#tools);
    if (!pointed) return false;
    this.#budget.reset();
    this.restart(pointed, 0);
    return true;
  }

  #plan(): void {
    if (this.#timer !== undefined || this.#signal.aborted) return;
    const wait = this.#last + this.#cost * PATIENCE - performance.now();
    this.#timer = setTimeout(() => void this.#look(), Math.max(SOONEST, wait));
  }

  async #look(): Promise<void> {
    const signal = this.#signal;
    const start = performance.now();
    const found = await discoverInSlices(this.#root, this.#tools, signal).catch(() => null);
    this.#timer = undefined;
    if (!found || signal.aborted || this.#budget.isOver) return;
    if (this.#pointed && !isConnected(this.#pointed.list)) this.#pointed = null;
    this.#current = findConversation(this.#root, this.#tools, found, this.#pointed);
    this.#last = performance.now();
    this.#cost = this.#last - start;
    this.#follow(this.#current.transcript?.list);
    this.#watch.observe(found.scopes, this.#followed?.list, this.#current.composer);
    this.#tell();
  }

  #follow(list: Element | undefined): void {
    if (list === this.#followed?.list) return;
    this.#followed?.stop.abort();
    this.#followed = null;
    if (!list) return;
    const stop = new AbortController();
    const signal = AbortSignal.any([this.#signal, stop.signal]);
    followList(list, {
      known: this.#known,
      budget: this.#budget,
      signal,
      tools: this.#tools,
      onReport: (report) => this.#listener.onTurns(report),
      onOverBudget: () => this.#giveUp(),
    });
    this.#followed = { list, stop };
  }

  #giveUp(): void {
    this.#followed?.stop.abort();
    this.#followed = null;
    this.#watch.stop();
    this.#tell();
  }

  #tell(): void {
    this.#listener.onFinding?.({ ...this.#current, overBudget: this.#budget.isOver });
  }
}

/**
 * Finds the conversation and follows it, through remounts and pages that change under it. While
 * there is none the whole page is watched; once there is one, only its list and what holds it.
 */
export function followTranscript(
  root: Scope,
  listener: Listener | Listener['onTurns'],
  signal: AbortSignal,
  tools: Tools,
): Follower {
  const told = typeof listener === 'function' ? { onTurns: listener } : listener;
  return new TranscriptFollower(root, told, signal, tools);
}
