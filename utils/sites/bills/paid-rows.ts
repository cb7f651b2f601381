import type { Span } from './spans';

/** What the status of a row says when nothing more is asked for. */
const PAID_CELL =
  /^(?:已(?:缴费?|还款?|付款?|支付|结清|还清|缴清|销账|扣款|完成)|(?:支付|缴费|还款|扣款)成功|paid(?: in full)?|settled|closed|completed?|cleared)$/;

const FARTHEST = 160;

/** Whether the line of a figure or day has a cell that says "paid". */
export function standsInPaidRow(folded: string, { start, end }: Span): boolean {
  const left = folded.slice(Math.max(0, start - FARTHEST), start);
  const right = folded.slice(end, end + FARTHEST);
  const line = left.slice(left.lastIndexOf('\n') + 1) + (right.split('\n', 1)[0] ?? '');
  if (!line.includes('\t') && !line.includes('|')) return false;
  return line.split(/[\t|]/).some((cell) => PAID_CELL.test(cell.trim()));
}
