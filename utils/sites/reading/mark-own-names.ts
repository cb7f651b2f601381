import { isShort } from './guess-piece';
import { spokenSide } from './labels';
import type { Piece, Row } from './row';

const INTRODUCES = /(?:我是|我叫|[这這][里裡裏边邊]是|\bi['’]m|\bi am|\bthis is|\bmy name is) ?$/i;
/** Pieces at the beginning of a row that are looked at. */
const MOST = 6;

const textOf = ({ text }: Piece) => text.trim();
const placeOf = (piece: Piece) => `${piece.path}\n${textOf(piece)}`;

/** "您好，我是小书童" says that 小书童, or 小书童AI, above it, is who speaks. */
export function introduces(message: string, name: string): boolean {
  const least = Math.max(2, Math.ceil(name.length / 2));
  const at = message.indexOf(name.slice(0, least));
  return at > 0 && INTRODUCES.test(message.slice(Math.max(0, at - 20), at));
}

/** One letter or two in the place of a picture. */
function isInitial(piece: Piece | undefined, name: Piece): boolean {
  const text = piece ? textOf(piece) : '';
  return text.length <= 2 && piece?.path !== name.path && /^\p{L}+$/u.test(text);
}

/** The name a row begins with, and what stands for a picture before it. */
function ownName({ pieces, spoken }: Row): readonly Piece[] {
  const said = pieces.filter(({ guess }) => guess === 'body').slice(0, MOST);
  for (const [index, piece] of said.slice(0, 2).entries()) {
    const next = said[index + 1];
    const before = said[index - 1];
    const name = textOf(piece);
    if (!next || name.length < 2 || !isShort(name) || /[.:：]$/.test(name)) continue;
    if (next.block <= piece.block || next.path === piece.path) continue;
    const lettered = isInitial(before, piece) ? before : undefined;
    if (before && !lettered) continue;
    const isLettered = lettered !== undefined && name.startsWith(textOf(lettered));
    const isHeard = spoken.trim().startsWith(name) && spokenSide(spoken) === 'agent';
    if (isLettered || isHeard || introduces(textOf(next), name))
      return lettered ? [lettered, piece] : [piece];
  }
  return [];
}

/**
 * Names above lines where no other row tells that they are: the line says the name too, or its first
 * letter stands before it as a picture. The same at the same place is a name in every row.
 */
export function markOwnNames(rows: readonly Row[]): readonly Row[] {
  const names = new Set(rows.flatMap(ownName).map(placeOf));
  if (names.size === 0) return rows;
  return rows.map((row) => {
    const isName = (piece: Piece) => piece.guess === 'body' && names.has(placeOf(piece));
    const others = row.pieces.some((piece) => piece.guess === 'body' && !isName(piece));
    if (!others || !row.pieces.some(isName)) return row;
    const pieces = row.pieces.map((piece) =>
      isName(piece) ? { ...piece, guess: 'name' as const } : piece,
    );
    return { ...row, pieces };
  });
}
