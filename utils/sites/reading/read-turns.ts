import { isNewestFirst } from './is-newest-first';
import { judgeRows } from './judge-rows';
import { readRow } from './read-row';
import { rowsInList } from './rows-in-list';
import type { Shown } from './shown';
import type { Turn } from './turn';

/** The messages of a list, the oldest first: all, or those of its latest rows. `asPlaced`: see `judgeRows`. */
export function readTurns(list: Shown, most?: number, asPlaced = false): Turn[] {
  const read = (newestFirst: boolean) => {
    const rows = rowsInList(list, most, undefined, newestFirst);
    return judgeRows(
      rows.map((place) => readRow(place, list)),
      asPlaced,
    ).map(({ turn }) => turn);
  };
  const turns = read(false);
  return isNewestFirst(turns) ? read(true) : turns;
}
