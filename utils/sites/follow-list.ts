import type { Budget } from './budget';
import type { KnownTurns, TurnReport } from './known-turns';
import { ListReader } from './list-reader';
import { Settling } from './settled';
import type { Tools } from './tools';

const FIRST_LOOK = 150;
const NEXT_LOOK = 180;
const IDLE = 50;
/** Rows read after a change, and at the start. */
const TAIL = 24;
const ALL = 1500;

const OBSERVED = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'hidden'],
};

export interface Following {
  readonly known: KnownTurns;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  readonly tools: Tools;
  onReport(report: TurnReport): void;
  onOverBudget(): void;
}

/** Soon, when the page has nothing more urgent to do. */
function whenIdle(run: () => void, delay: number): void {
  setTimeout(() => globalThis.requestIdleCallback?.(run, { timeout: IDLE }) ?? run(), delay);
}

/**
 * Follows one list. Only the list is observed (and the shadow trees inside it); changes are noted
 * and looked at together a moment later, however many there were.
 */
export function followList(list: Element, following: Following): void {
  const { known, budget, signal, tools } = following;
  const met = new WeakSet<ShadowRoot>();
  const meet = (root: ShadowRoot) => {
    if (!met.has(root)) observer.observe(root, OBSERVED);
    met.add(root);
  };
  const reader = new ListReader(list, { ...tools, meet }, (spent) => budget.spend(spent));
  const settling = new Settling();
  let isPlanned = false;
  let few = ALL;

  const look = async () => {
    isPlanned = false;
    if (signal.aborted) return;
    const { final, isWaiting } = settling.split(await reader.read(few, ALL), performance.now());
    if (signal.aborted) return;
    if (isWaiting) plan(NEXT_LOOK);
    // What is still being written must be in sight until it is final.
    few = isWaiting || final.length === 0 ? reader.extent : TAIL;
    for (const report of known.merge(final)) {
      for (const turn of report.turns) budget.take(turn.text.length);
      following.onReport(report);
    }
    if (budget.isOver) following.onOverBudget();
  };
  const plan = (delay: number) => {
    if (isPlanned || signal.aborted) return;
    isPlanned = true;
    whenIdle(() => void look(), delay);
  };
  const observer = new MutationObserver((records) => {
    const start = performance.now();
    for (const record of records) reader.forget(record.target);
    budget.spend(performance.now() - start);
    plan(FIRST_LOOK);
  });
  observer.observe(list, OBSERVED);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  plan(0);
}
