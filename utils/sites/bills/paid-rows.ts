import { lineAround, type Span } from './spans';

/** What the status of a row says when nothing more is asked for. */
const PAID_CELL =
  /^(?:已(?:缴费?|还款?|付款?|支付|结清|还清|缴清|销账|扣款|完成)|(?:支付|缴费|还款|扣款)成功|paid(?: in full)?|settled|closed|completed?|cleared)$/;

/** Whether the line of a figure or day has a cell that says "paid". */
export function standsInPaidRow(folded: string, span: Span): boolean {
  const { start, end } = lineAround(folded, span);
  const line = folded.slice(start, end);
  if (!line.includes('\t') && !line.includes('|')) return false;
  return line.split(/[\t|]/).some((cell) => PAID_CELL.test(cell.trim()));
}
