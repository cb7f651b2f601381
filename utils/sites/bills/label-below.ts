import type { Label } from './bill-roles';
import type { Figure } from './figure';
import { lineAround } from './spans';

const SURE = 3;
const REACH = 80;
const MONEY = /[$€£¥₹]\s?\d|\d[.,]\d{2}(?!\d)|\d\s?元/;
const HAS_LETTER = /\p{L}/u;

/** A figure of the label's own: behind it, or alone on the next line. */
function hasOwnFigure(right: string): boolean {
  const [behind = '', under = ''] = right.split('\n', 2);
  return MONEY.test(behind) || (MONEY.test(under) && !HAS_LETTER.test(under.replace('元', '')));
}

/** "$386.12", and in the line below it "Amount due · was due Nov 14": of a figure alone on its line. */
export function labelBelow(
  folded: string,
  { start, end }: Figure,
  next: Label | undefined,
): Label | null {
  const isAlone = (start === 0 || folded[start - 1] === '\n') && folded[end] === '\n';
  const isBelow = next?.role === 'total' && next.rank >= SURE && next.start === end + 1;
  // Under another figure it stands in a column of them: their labels follow in a column as well.
  if (!isAlone || !isBelow) return null;
  const onTop = Math.max(0, start - 1);
  const line = lineAround(folded, { start: onTop, end: onTop });
  const above = folded.slice(line.start, onTop);
  if (!(above === '' || HAS_LETTER.test(above))) return null;
  return hasOwnFigure(folded.slice(next.end, next.end + REACH)) ? null : next;
}
