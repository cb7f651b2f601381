import type { Span } from './spans';

const HEAD =
  /^(?:逾期|违约)(?:天数|日数)(?:[(（]天[)）])?$|^days (?:overdue|past due|late|in arrears)$/;
const COUNT = /^(\d{1,4})(?: ?[天日]| days?)?$/;
const CELL = /[^\t|｜]*/g;

/** Under a heading of a table that says so: how many days, and where that stands; row by row. */
export function overdueColumn(folded: string): { readonly days: number; readonly at: Span }[] {
  const found: { days: number; at: Span }[] = [];
  let heads: string[] = [];
  let start = 0;
  for (const line of folded.split('\n')) {
    const cells = line.split(/[\t|｜]/).map((cell) => cell.trim());
    const column = heads.findIndex((head) => HEAD.test(head));
    const days = COUNT.exec(cells[column] ?? '')?.[1];
    const isRow = column >= 0 && cells.length === heads.length;
    if (isRow && days !== undefined) {
      const place = [...line.matchAll(CELL)].filter(({ 0: cell }) => cell !== '')[column];
      const at = start + (place?.index ?? 0);
      found.push({ days: Number(days), at: { start: at, end: at + (place?.[0].length ?? 0) } });
    }
    if (!isRow) heads = cells.length > 1 ? cells : [];
    start += line.length + 1;
  }
  return found;
}
