import { rectOf } from './dom';
import { judgeRows } from './judge-rows';
import { readRow } from './read-row';
import { rowsInList } from './rows-in-list';
import type { Tools } from './tools';
import type { Turn } from './turn';

/** Every message of a list. */
export function readTurns(list: Element, tools: Tools): Turn[] {
  const rect = rectOf(list);
  const rows = rowsInList(list, tools).map((place) => readRow(place, rect, tools));
  return judgeRows(rows).map((judged) => judged.turn);
}
