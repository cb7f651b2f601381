import type { Budget } from './budget';
import { isConnected, isDocument, isElement, rootOf } from './dom';
import { isInside, shadowOf, shownParent } from './flat-tree';
import { inSlices, type Steps } from './in-slices';
import { afterFrame } from './pause';
import { placeOf } from './sketch/describe';
import type { Drawing } from './sketch/drawing';
import type { Changes } from './sketch/item';
import type { Tools } from './tools';

/** A line that stood still until then is told at once; a list that never does, so often. */
const QUIET = 210;
const LONGEST = 400;
/** Children of one element that are drawn. */
const MOST = 3000;

const OBSERVED = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'hidden'],
};

export interface Following {
  readonly drawing: Drawing;
  readonly budget: Budget;
  readonly tools: Tools;
  /** Was not drawn as a whole. */
  readonly cut: readonly Element[];
  /** What changed in the page since it was drawn. */
  readonly meanwhile: readonly MutationRecord[];
  tell(changes: Changes): Promise<void>;
  /** The page produced more than it may. */
  onOver(): void;
}

/**
 * Follows one list. Only the list is observed (and the shadow trees inside it); what changes is
 * drawn a moment later, all together, however much there was. Call the returned function to stop.
 */
export function followList(list: Element, following: Following): () => void {
  const { drawing, budget, tools } = following;
  /** What is to be drawn again, first what was too long to be drawn at once; true: with all in it. */
  const dirty = new Map<Element, boolean>(following.cut.map((element) => [element, false]));
  let isPlanned = false;
  let isStopped = false;
  let first = 0;
  let changed = performance.now();

  function mark(target: Node, whole: boolean) {
    let at = isElement(target) ? target : (shownParent(target) ?? (target as ShadowRoot).host);
    while (at && !drawing.knows(at)) at = shownParent(at) as Element;
    if (!at) return;
    // What a slot shows is added to its host, also where the list itself stands in a shadow tree.
    const isAround = !isInside(list, at);
    const element = isAround ? list : at;
    const isWhole = isAround || !!shadowOf(at, tools) || (whole && at !== list);
    dirty.set(element, isWhole || dirty.get(element) === true);
  }
  function note({ type, target, addedNodes }: MutationRecord) {
    for (const node of addedNodes) if (isElement(node)) drawing.refresh(node);
    mark(target, type === 'attributes');
  }
  function* draw(): Steps<void> {
    const batch = [...dirty];
    dirty.clear();
    for (const [element, whole] of batch)
      if (isConnected(element)) yield* drawing.draw(element, MOST, whole);
  }
  async function flush() {
    const quiet = performance.now() - changed;
    const wait = Math.min(QUIET, first + LONGEST - changed) - quiet;
    if (isStopped) return;
    if (wait > 10) return plan(wait);
    await inSlices(draw(), budget.spend);
    if (isStopped) return;
    if (drawing.isFull || budget.isOver) return following.onOver();
    await following.tell({ items: drawing.take(), rect: placeOf(list), quiet });
    isPlanned = false;
    // That it stands still is told too.
    if (dirty.size > 0 || quiet < QUIET - 10) begin();
  }
  function plan(delay: number) {
    afterFrame(() => void flush().catch(() => undefined), delay);
  }
  function begin() {
    if (isPlanned || isStopped) return;
    isPlanned = true;
    first = performance.now();
    plan(QUIET);
  }
  function hear(records: readonly MutationRecord[]) {
    changed = performance.now();
    for (const record of records) note(record);
    budget.spend(performance.now() - changed);
    begin();
  }
  const observer = new MutationObserver(hear);
  observer.observe(list, OBSERVED);
  drawing.roots.onRoot((root) => {
    if (isInside(list, root.host)) observer.observe(root, OBSERVED);
  });
  const root = rootOf(list);
  const host = isDocument(root) ? null : (root as ShadowRoot).host;
  if (host) observer.observe(host, OBSERVED);
  // What changed while it was being asked about.
  for (const record of following.meanwhile) {
    const { target } = record;
    const at = isElement(target) ? target : shownParent(target);
    if (at && isInside(list, at)) note(record);
  }
  if (dirty.size > 0) begin();
  return () => {
    isStopped = true;
    observer.disconnect();
  };
}
