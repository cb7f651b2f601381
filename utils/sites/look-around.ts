import { type Discovery, discover, glance, type Scope } from './discover';
import { isConnected } from './dom';
import { inSlices, nextTurn } from './in-slices';
import { whenIdle } from './pause';
import type { Drawing } from './sketch/drawing';
import type { Found, Sketch, Wish } from './sketch/item';
import { type Sighting, type Sketching, sketchPage } from './sketch/sketch-page';
import type { Tools } from './tools';

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
  function note(records: readonly MutationRecord[]) {
    if (noted.length < MOST_NOTED) noted.push(...records);
  }
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
  isLate(): boolean;
  spend(milliseconds: number): void;
}

/** Draws what the reader asks for, until it has found something or nothing; null when it is too late. */
async function converse(
  sketching: Sketching,
  { isLate, spend, fresh, glance, ask }: Talking,
): Promise<Found | null> {
  let sketch = await inSlices(sketching.first(), spend);
  if (fresh) sketch = { ...sketch, fresh };
  if (glance) sketch = { ...sketch, glance };
  for (;;) {
    const wish = isLate() ? null : await ask(sketch);
    if (!wish || isLate()) return null;
    if (wish.want === 'nothing') return wish;
    // No box has a sure chat: all the page is looked at then, lists without a box too.
    if (glance && wish.want === 'lists') return NONE;
    sketch = await inSlices(sketching.next(wish), spend);
  }
}

/** Draws what was found and has it judged; hears what changes until then. */
async function drawn(
  found: Discovery,
  tools: Tools,
  pointed: Element | undefined,
  talking: Talking,
) {
  const noted = noteChanges(found.scopes);
  try {
    const sketching = sketchPage(found, tools, pointed);
    const answer = await converse(sketching, talking);
    return { sketching, answer, meanwhile: noted() };
  } finally {
    noted();
  }
}

/** Looking again costs more on large pages, so it is done less often there. */
const SOONEST = 100;
const PATIENCE = 20;
const MOST_NOTED = 1000;
/** In a large page the first pass is enough for one turn; in others a turn costs more than it. */
const LONG = 2;

/**
 * Has what stands in the light tree judged, when the page has been laid out anyway; where that is no
 * conversation for sure, finds all there is and has it judged; all in slices.
 * `plan` looks again soon, however often it is asked; `start` drops what is under way.
 */
export function lookAround({ root, tools, signal, ask, onScopes, onFound }: Looking) {
  let starts = 0;
  let isLooking = false;
  let isWanted = false;
  let isFresh = false;
  let pointed: Element | undefined;
  let cost = 0;
  let last = Number.NEGATIVE_INFINITY;

  async function look(own: number): Promise<void> {
    let spent = 0;
    function spend(milliseconds: number) {
      spent += milliseconds;
    }
    function isLate() {
      return own !== starts || signal.aborted;
    }
    /** True when this look is over. */
    async function judge(found: Discovery, isLast: boolean) {
      const talking = { isLate, spend, fresh: isFresh, glance: !isLast, ask };
      const { sketching, answer, meanwhile } = await drawn(found, tools, pointed, talking);
      if (!answer) return true;
      if (!isLast && !answer.isSure) return false;
      last = performance.now();
      cost = spent;
      onFound(sketching.sighted(answer), found.scopes, sketching.drawing, meanwhile);
      return true;
    }
    if (pointed && !isConnected(pointed)) pointed = undefined;
    const start = performance.now();
    const glanced = glance(root);
    if (performance.now() - start > LONG) await nextTurn();
    if (!pointed && glanced.boxes.length > 0 && (await judge(glanced, false))) return;
    const found = await inSlices(discover(root, tools), spend);
    if (isLate() || !onScopes(found.scopes)) return;
    await new Promise<void>((resolve) => whenIdle(resolve, 0));
    await judge(found, true);
  }
  function schedule(wait: number) {
    const own = starts;
    isWanted = false;
    isLooking = true;
    async function run() {
      // Started anew meanwhile.
      if (own !== starts || signal.aborted) return;
      try {
        await look(own);
      } catch {}
      if (own !== starts) return;
      isFresh = false;
      isLooking = false;
      if (isWanted) plan();
    }
    whenIdle(run, wait);
  }
  function plan() {
    isWanted = true;
    if (isLooking || signal.aborted) return;
    schedule(Math.max(SOONEST, last + cost * PATIENCE - performance.now()));
  }
  /** What is under way measures a page that has changed its width: it is begun anew. */
  function retake(wait: number) {
    starts++;
    schedule(wait);
  }
  return {
    plan,
    retake,
    /** `at`: what a person pointed at is taken instead of what would be found, until it is gone. */
    start(wait: number, fresh: boolean, at?: Element) {
      pointed = at;
      isFresh = fresh;
      retake(wait);
    },
  };
}
