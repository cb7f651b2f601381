import type { Count } from './count-places';
import { MAX_NAME } from './guess-piece';
import { around } from './join-sentences';
import type { Kind, Piece, Row } from './row';

const isAmount = (text: string) => /\d/.test(text) && /[$€£¥￥₹%元圆圓块塊]/.test(text);

/** Pieces of a row that are compared with each other. */
export const MOST_MARKED = 200;

/** "AI", "Was this helpful?", "posted at": the same in every row, apart from what is said in it. */
export function isConstant(row: Row, kinds: readonly Kind[], index: number, count: Count): boolean {
  const piece = row.pieces[index];
  if (!piece || index === kinds.indexOf('body')) return false;
  // An amount, or a word within a sentence, is said however often it is.
  const isSaid = (other: Piece) => count(other).distinct > count(other).all * 0.67;
  if (isAmount(piece.text) || around(row.pieces, kinds, index).some(isSaid)) return false;
  const { shapes, share } = count(piece);
  const isMessage = (other: Piece, at: number) => {
    if (kinds[at] !== 'body' || other.path === piece.path || other.block === piece.block)
      return false;
    const one = count(other);
    if (one.share < share / 2) return false;
    return other.text.length > MAX_NAME || one.distinct > one.all * 0.67;
  };
  if (shapes.length === 0 || shapes.some((times) => !(times > 1))) return false;
  const at = row.pieces.slice(0, MOST_MARKED).findIndex(isMessage);
  // Above the message the same words may be a name; what stands beside one is none.
  const isBeside = row.pieces.some(
    ({ block }, other) => other < index && kinds[other] === 'body' && block === piece.block,
  );
  return at >= 0 && (at < index || (shapes.length === 1 && isBeside));
}
