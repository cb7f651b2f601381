import { Budget } from './budget';
import { discoverInSlices, type Scope } from './discover';
import { isConnected } from './dom';
import { type Conversation, findConversation } from './find-conversation';
import { followList, type ListFollower } from './follow-list';
import { KnownTurns, type TurnReport } from './known-turns';
import { PageWatch } from './page-watch';
import type { Tools } from './tools';

/** What is on the page now, told whenever it may have changed. */
export interface Finding extends Conversation {
  /** Reading stopped: the page produced more than it may. */
  readonly overBudget: boolean;
}

export interface Follower {
  /** Reports everything known as a whole and looks again; also after the budget was used up. */
  report(): void;
}

export interface Listener {
  onTurns(report: TurnReport): void;
  onFinding?(finding: Finding): void;
}

interface Followed extends ListFollower {
  readonly list: Element;
  readonly stop: AbortController;
}

/** Looking again costs more on large pages, so it is done less often there. */
const SOONEST = 100;
const PATIENCE = 20;
const HEARTBEAT = 2000;

class TranscriptFollower implements Follower {
  private readonly known = new KnownTurns();
  private readonly budget = new Budget();
  private readonly watch: PageWatch;
  private current: Conversation = { composer: null, reason: 'no_box', transcript: null };
  private followed: Followed | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cost = 0;
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly root: Scope,
    private readonly listener: Listener,
    private readonly signal: AbortSignal,
    private readonly tools: Tools,
  ) {
    this.watch = new PageWatch(() => this.plan());
    // Frames that load, and shadow roots attached to elements already there, tell nobody.
    const heartbeat = setInterval(() => {
      if (!this.followed || !isConnected(this.followed.list)) this.plan();
    }, HEARTBEAT);
    signal.addEventListener('abort', () => {
      this.watch.stop();
      clearTimeout(this.timer);
      clearInterval(heartbeat);
    });
    void this.look();
  }

  report(): void {
    this.budget.reset();
    const whole = this.known.whole();
    if (this.followed && whole.turns.length > 0) this.listener.onTurns(whole);
    this.plan();
  }

  private plan(): void {
    if (this.timer !== undefined || this.signal.aborted) return;
    const wait = this.last + this.cost * PATIENCE - performance.now();
    this.timer = setTimeout(() => void this.look(), Math.max(SOONEST, wait));
  }

  private async look(): Promise<void> {
    const { root, tools, signal, budget } = this;
    const start = performance.now();
    const found = await discoverInSlices(root, tools, signal).catch(() => null);
    this.timer = undefined;
    if (!found || signal.aborted || budget.isOver) return;
    this.current = findConversation(root, tools, found);
    this.last = performance.now();
    this.cost = this.last - start;
    this.follow(this.current.transcript?.list);
    this.watch.observe(found.scopes, this.followed?.list, this.current.composer);
    this.tell();
  }

  private follow(list: Element | undefined): void {
    if (list === this.followed?.list) return;
    this.followed?.stop.abort();
    this.followed = null;
    if (!list) return;
    const stop = new AbortController();
    const signal = AbortSignal.any([this.signal, stop.signal]);
    const follower = followList(list, {
      known: this.known,
      budget: this.budget,
      signal,
      tools: this.tools,
      onReport: (report) => this.listener.onTurns(report),
      onOverBudget: () => this.giveUp(),
    });
    this.followed = { ...follower, list, stop };
  }

  private giveUp(): void {
    this.followed?.stop.abort();
    this.followed = null;
    this.watch.stop();
    this.tell();
  }

  private tell(): void {
    this.listener.onFinding?.({ ...this.current, overBudget: this.budget.isOver });
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
