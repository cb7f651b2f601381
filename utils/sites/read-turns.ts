import { rectOf } from './dom';
import { type Judged, judgeRows } from './judge-rows';
import { readRow } from './read-row';
import { rowsInList } from './rows-in-list';
import type { Tools } from './tools';
import type { Turn } from './turn';

/** Rows of a list taken apart and judged; `most` reads the end of a long list only. */
export function readList(list: Element, tools: Tools, most?: number): Judged[] {
  const rect = rectOf(list);
  return judgeRows(rowsInList(list, tools, most).map((place) => readRow(place, rect, tools)));
}

export function readTurns(list: Element, tools: Tools): Turn[] {
  return readList(list, tools).map((judged) => judged.turn);
}
