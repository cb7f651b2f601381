import { type Discovery, discover, glance, type Scope } from './discover';
import { isConnected } from './dom';
import { inSlices, nextTurn, type Steps } from './in-slices';
import { whenIdle } from './pause';
import type { Drawing } from './sketch/drawing';
import type { Found, Sketch, Wish } from './sketch/item';
import { type Sighting, type Sketching, sketchPage } from './sketch/sketch-page';
import type { Tools } from './tools';

const idle = () => new Promise<void>((resolve) => whenIdle(resolve, 0));

export interface Looking {
  readonly root: Scope;
  readonly tools: Tools;
  readonly signal: AbortSignal;
  /** Who judges what is drawn; null when nobody does. */
  ask(sketch: Sketch): Promise<Wish | null>;
  /** All there is was seen; false where it need not be judged. */
  onScopes(scopes: readonly Scope[]): boolean;
  /** `meanwhile`: what changed since it was drawn. */
  onFound(
    found: Sighting,
    scopes: readonly Scope[],
    drawing: Drawing,
    meanwhile: readonly MutationRecord[],
  ): void;
}

/** Hears what changes until it is asked what did. */
function noteChanges(scopes: readonly Scope[]): () => MutationRecord[] {
  const noted: MutationRecord[] = [];
  const note = (records: readonly MutationRecord[]) => {
    if (noted.length < MOST_NOTED) noted.push(...records);
  };
  const observer = new MutationObserver(note);
  for (const scope of scopes)
    observer.observe(scope, { childList: true, characterData: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return noted;
  };
}

const NONE: Found = { want: 'nothing', list: null, box: null };

interface Talking extends Pick<Looking, 'ask'> {
  readonly fresh: boolean;
  readonly glance: boolean;
  run<Result>(steps: Steps<Result>): Promise<Result>;
  isLate(): boolean;
}

/** Draws what the reader asks for, until it has found something or nothing; null when it is too late. */
async function converse(
  sketching: Sketching,
  { run, isLate, fresh, glance, ask }: Talking,
): Promise<Found | null> {
  let sketch = await run(sketching.first());
  if (fresh) sketch = { ...sketch, fresh };
  if (glance) sketch = { ...sketch, glance };
  for (;;) {
    const wish = isLate() ? null : await ask(sketch);
    if (!wish || isLate()) return null;
    if (wish.want === 'nothing') return wish;
    // No box has a sure chat: all the page is looked at then, lists without a box too.
    if (glance && wish.want === 'lists') return NONE;
    sketch = await run(sketching.next(wish));
  }
}

/** Looking again costs more on large pages, so it is done less often there. */
const SOONEST = 100;
const PATIENCE = 20;
const MOST_NOTED = 1000;

/**
 * Has what stands in the light tree judged, when the page has been laid out anyway; where that is no
 * conversation for sure, finds all there is and has it judged; all in slices.
 * `plan` looks again soon, however often it is asked; `start` drops what is under way.
 */
export function lookAround({ root, tools, signal, ask, onScopes, onFound }: Looking) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let starts = 0;
  let isLooking = false;
  let isWanted = false;
  let pointed: Element | undefined;
  let cost = 0;
  let last = Number.NEGATIVE_INFINITY;

  const look = async (own: number, fresh: boolean) => {
    let spent = 0;
    const run = <Result>(steps: Steps<Result>) =>
      inSlices(steps, (milliseconds) => {
        spent += milliseconds;
      });
    const isLate = () => own !== starts || signal.aborted;
    /** True when this look is over. */
    const judge = async (found: Discovery, isLast: boolean) => {
      const meanwhile = noteChanges(found.scopes);
      try {
        const sketching = sketchPage(found, tools, pointed);
        const answer = await converse(sketching, { run, isLate, fresh, glance: !isLast, ask });
        if (!answer) return true;
        if (!isLast && !answer.isSure) return false;
        last = performance.now();
        cost = spent;
        onFound(sketching.sighted(answer), found.scopes, sketching.drawing, meanwhile());
        return true;
      } finally {
        meanwhile();
      }
    };
    await idle();
    if (pointed && !isConnected(pointed)) pointed = undefined;
    const start = performance.now();
    const glanced = glance(root);
    // In a large page that was enough for one turn.
    if (performance.now() - start > 1) await nextTurn();
    if (!pointed && glanced.boxes.length > 0 && (await judge(glanced, false))) return;
    const found = await run(discover(root, tools));
    if (isLate() || !onScopes(found.scopes)) return;
    await idle();
    await judge(found, true);
  };
  const schedule = (wait: number, fresh = false) => {
    const own = starts;
    isWanted = false;
    isLooking = true;
    const run = async () => {
      await look(own, fresh).catch(() => undefined);
      if (own !== starts) return;
      isLooking = false;
      if (isWanted) plan();
    };
    if (wait > 0) timer = setTimeout(run, wait);
    else void run();
  };
  const plan = () => {
    isWanted = true;
    if (isLooking || signal.aborted) return;
    schedule(Math.max(SOONEST, last + cost * PATIENCE - performance.now()));
  };
  return {
    plan,
    /** `at`: what a person pointed at is taken instead of what would be found, until it is gone. */
    start(wait: number, fresh: boolean, at?: Element) {
      clearTimeout(timer);
      starts++;
      pointed = at;
      schedule(wait, fresh);
    },
  };
}
