import { hasWord, wordSet } from '../words';
import type { Piece, Row } from './row';

const BADGE = wordSet('badge');
const NAME = wordSet('name nick nickname author sender username');
const LONGEST = 12;

/** "APP", "Official": a mark that calls itself one, beside the name of who has a picture. */
export function markBadges(row: Row): Row {
  if (!row.label) return row;
  const isBadge = ({ guess, text, words }: Piece) =>
    guess === 'body' &&
    text.trim().length <= LONGEST &&
    hasWord(words.slice(0, 2), BADGE) &&
    !hasWord(words.slice(0, 2), NAME);
  const isOther = (piece: Piece) => piece.guess === 'body' && !isBadge(piece);
  if (!row.pieces.some(isBadge) || !row.pieces.some(isOther)) return row;
  const pieces = row.pieces.map((one) =>
    isBadge(one) ? { ...one, guess: 'status' as const } : one,
  );
  return { ...row, pieces };
}
