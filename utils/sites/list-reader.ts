import { isConnected, rectOf } from './dom';
import { shownParent } from './flat-tree';
import { nextTurn } from './in-slices';
import { type Judged, judgeRows } from './judge-rows';
import { readRow } from './read-row';
import type { Row } from './row';
import { expandChild, rowsInList } from './rows-in-list';
import type { RowPlace } from './rows-of';
import type { Tools } from './tools';

/** A turn and the element it was read from. */
export interface ReadTurn extends Judged {
  readonly element: Element;
}

const SLICE = 3;

function isSame(rows: readonly Row[], others: readonly Row[] | undefined): boolean {
  return rows.length === others?.length && rows.every((row, at) => row === others[at]);
}

/** Reads a list again and again; only what changed since is looked at in the page. */
export function listReader(list: Element, tools: Tools, spend: (milliseconds: number) => void) {
  const known = new WeakMap<Element, readonly RowPlace[]>();
  const read = new WeakMap<Element, Row>();
  const stale = new Set<Element>();
  let last: { readonly rows: readonly Row[]; readonly turns: ReadTurn[] } | undefined;

  const expand = (child: Element) => {
    const places = known.get(child) ?? expandChild(child, tools);
    known.set(child, places);
    return places;
  };
  /** Rows are read in slices, giving way to the page in between. */
  const judge = async (places: readonly RowPlace[], start: number) => {
    let from = start;
    const rect = rectOf(list);
    const rows: Row[] = [];
    for (const place of places) {
      const row = read.get(place.element) ?? readRow(place, rect, tools);
      read.set(place.element, row);
      rows.push(row);
      if (performance.now() - from < SLICE) continue;
      spend(performance.now() - from);
      await nextTurn();
      from = performance.now();
    }
    if (!last || !isSame(rows, last.rows)) {
      const turns = judgeRows(rows).flatMap((one) => {
        const element = places[one.row]?.element;
        return element ? [{ ...one, element }] : [];
      });
      last = { rows, turns };
    }
    spend(performance.now() - from);
    return last.turns;
  };
  return {
    /** Something changed at or under this node. */
    forget(node: Node): void {
      let at: Node | null = node;
      for (let level = 0; at && at !== list && level < 80; level++) {
        const element = at as Element;
        if (read.delete(element)) stale.add(element);
        known.delete(element);
        at = shownParent(at);
      }
    },
    /** The last `few` rows; up to `most` when something above them changed, or all of them are new. */
    read(few: number, most: number): Promise<ReadTurn[]> {
      const start = performance.now();
      const places = rowsInList(list, tools, few, expand);
      const oldest = places[0]?.element;
      const isMissing = [...stale].some(
        (element) => isConnected(element) && !places.some((place) => place.element === element),
      );
      const isCut = places.length >= few && !!oldest && !read.has(oldest);
      stale.clear();
      const isShort = isMissing || isCut;
      return judge(isShort ? rowsInList(list, tools, most, expand) : places, start);
    },
  };
}
