import { discover, type Scope } from './discover';
import { isConnected } from './dom';
import { type Conversation, searchConversation } from './find-conversation';
import { inSlices, type Steps } from './in-slices';
import { whenIdle } from './pause';
import type { Tools } from './tools';
import type { Transcript } from './transcript-near';

export interface Looking {
  readonly root: Scope;
  readonly tools: Tools;
  readonly signal: AbortSignal;
  /** All there is was seen; false where it need not be judged. */
  onScopes(scopes: readonly Scope[]): boolean;
  onFound(found: Conversation, scopes: readonly Scope[]): void;
}

/** Looking again costs more on large pages, so it is done less often there. */
const SOONEST = 100;
const PATIENCE = 20;

/**
 * Finds all there is, then judges it when the page has been laid out anyway; both in slices. `plan`
 * looks again soon, however often it is asked; `start` drops what is under way, and takes what a
 * person pointed at instead of what is found, until that is gone.
 */
export function lookAround({ root, tools, signal, onScopes, onFound }: Looking) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let starts = 0;
  let pointed: Transcript | undefined;
  let cost = 0;
  let last = Number.NEGATIVE_INFINITY;

  const look = async (own: number) => {
    let spent = 0;
    const run = <Result>(steps: Steps<Result>) =>
      inSlices(steps, signal, (milliseconds) => {
        spent += milliseconds;
      });
    const found = await run(discover(root, tools));
    if (own !== starts || signal.aborted) return;
    timer = undefined;
    if (!onScopes(found.scopes)) return;
    await new Promise<void>((resolve) => whenIdle(resolve, 0));
    if (pointed && !isConnected(pointed.list)) pointed = undefined;
    const conversation = await run(searchConversation(found, tools, pointed));
    if (own !== starts || signal.aborted) return;
    last = performance.now();
    cost = spent;
    onFound(conversation, found.scopes);
  };
  const schedule = (wait: number) => {
    const own = starts;
    timer = setTimeout(() => {
      look(own).catch(() => {
        timer = undefined;
      });
    }, wait);
  };
  return {
    plan() {
      if (timer !== undefined || signal.aborted) return;
      schedule(Math.max(SOONEST, last + cost * PATIENCE - performance.now()));
    },
    start(wait: number, at?: Transcript) {
      clearTimeout(timer);
      starts++;
      pointed = at;
      schedule(wait);
    },
  };
}
