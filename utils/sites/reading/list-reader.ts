import { isNewestFirst } from './is-newest-first';
import { type Judged, judgeRows } from './judge-rows';
import { readRow } from './read-row';
import type { Row } from './row';
import { expandChild, rowsInList } from './rows-in-list';
import type { RowPlace } from './rows-of';
import type { Shown } from './shown';

/** A turn and the element it was read from. */
export interface ReadTurn extends Judged {
  readonly element: Shown;
}

function isSame(rows: readonly Row[], others: readonly Row[] | undefined): boolean {
  return rows.length === others?.length && rows.every((row, at) => row === others[at]);
}

/** Reads a list again and again; only what changed since is read anew. */
export function listReader(list: Shown) {
  const known = new WeakMap<Shown, readonly RowPlace[]>();
  const read = new WeakMap<Shown, Row>();
  const stale = new Set<Shown>();
  /** Whether the latest stands above the others; undefined until their times say so. */
  let newestFirst: boolean | undefined;
  let last: { readonly rows: readonly Row[]; readonly turns: ReadTurn[] } | undefined;

  const expand = (child: Shown) => {
    const places = known.get(child) ?? expandChild(child);
    known.set(child, places);
    return places;
  };
  const rowsIn = (most: number) => rowsInList(list, most, expand, newestFirst);
  const judge = (places: readonly RowPlace[]) => {
    const rows = places.map((place) => {
      const row = read.get(place.element) ?? readRow(place, list);
      read.set(place.element, row);
      return row;
    });
    if (!last || !isSame(rows, last.rows)) {
      const turns = judgeRows(rows).flatMap((one) => {
        const element = places[one.row]?.element;
        return element ? [{ ...one, element }] : [];
      });
      last = { rows, turns };
    }
    return last.turns;
  };
  return {
    list,
    /** Something changed at or under this element. */
    forget(element: Shown): void {
      for (let at: Shown | null = element; at && at !== list; at = at.parent) {
        if (read.delete(at)) stale.add(at);
        known.delete(at);
      }
    },
    /** The last `few` rows; up to `most` when something above them changed, or all of them are new. */
    read(few: number, most: number): ReadTurn[] {
      const places = rowsIn(few);
      const oldest = places[0]?.element;
      const isMissing = [...stale].some(
        (element) => !places.some((place) => place.element === element),
      );
      const isCut = places.length >= few && !!oldest && !read.has(oldest);
      stale.clear();
      const turns = judge(isMissing || isCut ? rowsIn(most) : places);
      // A thread may be sorted the other way while it is read.
      const isTurned = isNewestFirst(turns.map(({ turn }) => turn));
      if (!isTurned) {
        newestFirst ??= isTurned;
        return turns;
      }
      newestFirst = !newestFirst;
      return judge(rowsIn(most));
    },
  };
}
