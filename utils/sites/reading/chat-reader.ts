import type { Changes, Heard, Sketch, Wish } from '../sketch/item';
import { knownTurns, type TurnReport } from './known-turns';
import { listReader } from './list-reader';
import { Search } from './search';
import { QUIET, STREAM_QUIET, settling } from './settled';
import type { Shown } from './shown';
import type { Transcript } from './transcript-near';

/** Rows read after a change, and at the start. */
const TAIL = 24;
const ALL = 1500;
/** What one page may say before it is asked for again. */
const MOST_TEXT = 2_000_000;

export type ChatReader = ReturnType<typeof chatReader>;

const holdsCut = (element: Shown): boolean =>
  element.isCut || element.nodes.some((node) => typeof node === 'object' && holdsCut(node));

/** Reads the conversation of one page from what is written down of it; tells what is new, once. */
export function chatReader(onTurns: (report: TurnReport) => void, signal: AbortSignal) {
  const known = knownTurns();
  let search = new Search();
  /** What the list stands in: while the page is looked at anew, the old one is still told of. */
  let { tree } = search;
  let list: ReturnType<typeof listReader> | undefined;
  let settle = settling();
  let few = ALL;
  let text = 0;
  let isFresh = false;
  let isGlance = false;
  /** Since when nothing in the list has changed, and how much of it was there when it was tidied. */
  let changed = 0;
  let tidied = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (wait: number) => {
    clearTimeout(timer);
    timer = signal.aborted ? undefined : setTimeout(look, wait);
  };
  const look = () => {
    if (!list || signal.aborted || text > MOST_TEXT) return;
    const turns = list.read(few, ALL);
    const final = settle(turns, performance.now(), changed);
    const waiting = turns.length - final.length;
    // What is still being written must be in sight until it is final.
    few = TAIL + waiting;
    for (const report of known.merge(final)) {
      for (const turn of report.turns) text += turn.text.length;
      onTurns(report);
    }
    if (waiting > 0) plan(STREAM_QUIET);
  };
  const begin = (found: Transcript | null, { pointed }: Sketch) => {
    if (isFresh && (found || pointed === undefined)) known.forget();
    isFresh = false;
    list = found ? listReader(found.list) : undefined;
    settle = settling();
    few = ALL;
    changed = performance.now();
    tree = search.tree;
    tidied = tree.size;
    // The rest is on its way.
    if (found && !holdsCut(found.list)) plan(QUIET + 10);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    /** Takes a part of the page; answers what is wanted next, or what was found. */
    see(sketch: Sketch): Wish {
      if (sketch.boxes) {
        search = new Search();
        isGlance = sketch.glance === true;
      }
      isFresh ||= sketch.fresh === true;
      const wish = search.see(sketch);
      // A better one may stand where nobody has looked yet.
      if (wish.want === 'nothing' && (wish.isSure || !isGlance)) begin(search.transcript, sketch);
      return wish;
    },
    /** Takes what changed in the list. */
    change({ items, rect, quiet }: Changes): Heard {
      if (!list) return 'torn';
      list.list.rect = rect;
      tree.add(items, list.forget);
      if (tree.isTorn) return 'torn';
      if (tree.size > 2 * tidied + 500) {
        tree.prune(list.list);
        tidied = tree.size;
      }
      changed = performance.now() - quiet;
      look();
      return text > MOST_TEXT ? 'over' : 'read';
    },
    /** Everything that is known, once more; what was too much counts anew. */
    whole(): void {
      text = 0;
      const all = known.whole();
      if (list && all.turns.length > 0) onTurns(all);
    },
  };
}
