import { isConnected, rectOf } from './dom';
import { shownParent } from './flat-tree';
import { type Judged, judgeRows } from './judge-rows';
import { pause } from './pause';
import { type Row, readRow } from './read-row';
import { expandChild, rowsInList } from './rows-in-list';
import type { RowPlace } from './rows-of';
import type { Tools } from './tools';

/** A turn and the element it was read from. */
export interface ReadTurn extends Judged {
  readonly element: Element;
}

const SLICE = 8;

/** Reads a list again and again; only what changed since is looked at in the page. */
export class ListReader {
  #places = new WeakMap<Element, readonly RowPlace[]>();
  #rows = new WeakMap<Element, Row>();
  /** How many rows were read last. */
  extent = 0;
  #stale = new Set<Element>();
  #last: { readonly rows: readonly Row[]; readonly turns: ReadTurn[] } | undefined;

  readonly list: Element;
  readonly #tools: Tools;
  readonly #spend: (milliseconds: number) => void;

  constructor(list: Element, tools: Tools, spend: (milliseconds: number) => void) {
    this.list = list;
    this.#tools = tools;
    this.#spend = spend;
  }

  /** Something changed at or under this node. */
  forget(node: Node): void {
    let at: Node | null = node;
    for (let level = 0; at && at !== this.list && level < 80; level++) {
      const element = at as Element;
      if (this.#rows.delete(element)) this.#stale.add(element);
      this.#places.delete(element);
      at = shownParent(at);
    }
  }

  /** The last `few` rows; up to `most` when something above them changed, or all of them are new. */
  async read(few: number, most: number): Promise<ReadTurn[]> {
    const places = this.#placesOf(few);
    this.extent = few;
    const oldest = places[0]?.element;
    const isMissing = [...this.#stale].some(
      (element) => isConnected(element) && !places.some((place) => place.element === element),
    );
    const isCut = places.length >= few && !!oldest && !this.#rows.has(oldest);
    this.#stale.clear();
    if (!isMissing && !isCut) return this.#judge(places);
    this.extent = most;
    return this.#judge(this.#placesOf(most));
  }

  #placesOf(most: number): RowPlace[] {
    const start = performance.now();
    const places = rowsInList(this.list, this.#tools, most, (child) => {
      const known = this.#places.get(child) ?? expandChild(child, this.#tools);
      this.#places.set(child, known);
      return known;
    });
    this.#spend(performance.now() - start);
    return places;
  }

  /** Rows are read in slices, giving way to the page in between. */
  async #judge(places: readonly RowPlace[]): Promise<ReadTurn[]> {
    let start = performance.now();
    const rect = rectOf(this.list);
    const rows: Row[] = [];
    for (const place of places) {
      const row = this.#rows.get(place.element) ?? readRow(place, rect, this.#tools);
      this.#rows.set(place.element, row);
      rows.push(row);
      if (performance.now() - start < SLICE) continue;
      this.#spend(performance.now() - start);
      await pause(0);
      start = performance.now();
    }
    const turns = this.#sameAsLast(rows) ?? this.#name(places, rows);
    this.#last = { rows, turns };
    this.#spend(performance.now() - start);
    return turns;
  }

  #sameAsLast(rows: readonly Row[]): ReadTurn[] | undefined {
    const last = this.#last;
    if (last?.rows.length !== rows.length) return undefined;
    return rows.every((row, at) => row === last.rows[at]) ? last.turns : undefined;
  }

  #name(places: readonly RowPlace[], rows: readonly Row[]): ReadTurn[] {
    return judgeRows(rows).flatMap((one) => {
      const element = places[one.row]?.element;
      return element ? [{ ...one, element }] : [];
    });
  }
}
