import type { Span } from './spans';

const HEAD =
  /^(?:逾期|超期|违约)(?:天数|日数)(?:[(（]天[)）])?$|^days (?:overdue|past due|late|in arrears)$/;
const COLUMNS = /[\t|｜]/;
const COUNT = /^(\d{1,4})(?: ?[天日]| days?)?$/;

/** Under a heading of a table that says so: how many days, and where that stands; row by row. */
export function overdueColumn(folded: string): { readonly days: number; readonly at: Span }[] {
  const found: { days: number; at: Span }[] = [];
  let heads: string[] = [];
  let start = 0;
  for (const line of folded.split('\n')) {
    const parts = line.split(COLUMNS.test(line) ? COLUMNS : ' ');
    const cells = parts.map((cell) => cell.trim());
    const column = heads.findIndex((head) => HEAD.test(head));
    const days = COUNT.exec(cells[column] ?? '')?.[1];
    const isRow = column >= 0 && cells.length === heads.length;
    if (isRow && days !== undefined) {
      const from = parts.slice(0, column).reduce((sum, part) => sum + part.length + 1, start);
      const end = from + (parts[column] ?? '').length;
      found.push({ days: Number(days), at: { start: from, end } });
    }
    if (!isRow) heads = cells.length > 1 ? cells : [];
    start += line.length + 1;
  }
  return found;
}
