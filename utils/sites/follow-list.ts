import type { Budget } from './budget';
import { isDocument, rootOf } from './dom';
import type { KnownTurns, TurnReport } from './known-turns';
import { listReader } from './list-reader';
import { whenIdle } from './pause';
import { QUIET, settling } from './settled';
import type { Tools } from './tools';

/** A line that stood still until then is told at once. */
const FIRST_LOOK = QUIET + 10;
const NEXT_LOOK = 180;
/** Telling costs more than looking: a busy chat is told less than twice a second, a quiet one at once. */
const PACE = 600;
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
  const reader = listReader(list, { ...tools, meet }, budget.spend);
  const settle = settling();
  let isPlanned = false;
  let few = ALL;
  let changed = performance.now();
  let told = Number.NEGATIVE_INFINITY;

  const look = async () => {
    isPlanned = false;
    if (signal.aborted) return;
    const turns = await reader.read(few, ALL);
    if (signal.aborted) return;
    const final = settle(turns, performance.now(), changed);
    const waiting = turns.length - final.length;
    // What is still being written must be in sight until it is final.
    few = TAIL + waiting;
    for (const report of known.merge(final)) {
      told = performance.now();
      for (const turn of report.turns) budget.take(turn.text.length);
      following.onReport(report);
    }
    if (waiting > 0) plan(NEXT_LOOK);
    if (budget.isOver) following.onOverBudget();
  };
  const plan = (delay: number) => {
    if (isPlanned || signal.aborted) return;
    isPlanned = true;
    whenIdle(() => void look(), Math.max(delay, told + PACE - performance.now()));
  };
  const observer = new MutationObserver((records) => {
    changed = performance.now();
    for (const record of records) reader.forget(record.target);
    budget.spend(performance.now() - changed);
    plan(FIRST_LOOK);
  });
  observer.observe(list, OBSERVED);
  // What a slot of the list shows is added to the host, outside the list's own tree.
  const root = rootOf(list);
  const host = isDocument(root) ? null : (root as ShadowRoot).host;
  if (host) observer.observe(host, OBSERVED);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  plan(FIRST_LOOK);
}
