import { AMOUNT, DATE } from './bill-words';
import type { Block } from './block';
import { DUE_DAY, DUE_LABEL } from './due-words';
import { PEOPLE_HEAD } from './other-words';

/** Cells of one row of a table; a text outside of tables is a row of its own. */
function rowsOf(blocks: readonly Block[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { text, end } of blocks) {
    row.push(text);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What is owed and by when, where the label heads a column and its value is in the row below. */
export function underHeads(blocks: readonly Block[]): {
  dues: number;
  dueDays: number;
  people: number;
} {
  const counts = { dues: 0, dueDays: 0, people: 0 };
  const rows = rowsOf(blocks);
  rows.forEach((heads, at) => {
    const values = rows[at + 1];
    // A cell with nothing but a box to tick leaves no text, above or below.
    const without = heads.length - (values?.length ?? 0);
    if (!values || heads.length < 3 || Math.abs(without) > 1 || /\d/.test(heads.join(''))) return;
    heads.forEach((head, column) => {
      const below = [values[column] ?? '', values[column - without] ?? ''];
      const holds = (pattern: RegExp) => below.some((value) => pattern.test(value));
      if (DUE_LABEL.test(head) && holds(AMOUNT)) counts.dues++;
      if (DUE_DAY.test(head) && holds(DATE)) counts.dueDays++;
    });
    const isOwed = heads.some((head) => DUE_LABEL.test(head));
    if (isOwed) counts.people += heads.filter((head) => PEOPLE_HEAD.test(head)).length;
  });
  return counts;
}
