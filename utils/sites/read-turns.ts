import { rectOf } from './dom';
import { judgeRows } from './judge-rows';
import { readRow } from './read-row';
import { rowsInList } from './rows-in-list';
import type { Tools } from './tools';
import type { Turn } from './turn';

/** The messages of a list: all, or its latest rows. */
export function readTurns(list: Element, tools: Tools, most?: number): Turn[] {
  const rect = rectOf(list);
  const rows = rowsInList(list, tools, most).map((place) => readRow(place, rect, tools));
  return judgeRows(rows).map((judged) => judged.turn);
}
