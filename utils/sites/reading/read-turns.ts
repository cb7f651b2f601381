import { judgeRows } from './judge-rows';
import { readRow } from './read-row';
import { rowsInList } from './rows-in-list';
import type { Shown } from './shown';
import type { Turn } from './turn';

/** The messages of a list: all, or its latest rows. */
export function readTurns(list: Shown, most?: number): Turn[] {
  const rows = rowsInList(list, most).map((place) => readRow(place, list));
  return judgeRows(rows).map((judged) => judged.turn);
}
