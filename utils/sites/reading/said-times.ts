import type { Piece, Row } from './row';

/** The innermost elements: those around may hold one line or several. */
const placeOf = ({ path }: Piece) => path.slice(path.lastIndexOf('>', path.lastIndexOf('>') - 1));

/**
 * "3 days" below a name, at a place where lines are said: a line as well. A name is what is the same
 * in most rows.
 */
export function saidTimes(rows: readonly Row[]): readonly Row[] {
  const said = rows.map(({ pieces }) => pieces.filter(({ guess }) => guess === 'body'));
  const texts = new Map<string, string[]>();
  for (const piece of said.flat()) {
    const there = texts.get(placeOf(piece)) ?? [];
    there.push(piece.text.trim());
    texts.set(placeOf(piece), there);
  }
  const isName = (place: string) => {
    const there = texts.get(place) ?? [];
    return there.length > 1 && new Set(there).size <= there.length / 2;
  };
  const names = new Set([...texts.keys()].filter(isName));
  return rows.map((row, at) => {
    const last = said[at]?.at(-1);
    if (!last || !said[at]?.every((piece) => names.has(placeOf(piece)))) return row;
    const isSaid = (piece: Piece) =>
      piece.guess === 'time' &&
      piece.block > last.block &&
      texts.has(placeOf(piece)) &&
      !names.has(placeOf(piece));
    if (!row.pieces.some(isSaid)) return row;
    const pieces = row.pieces.map((piece) =>
      isSaid(piece) ? { ...piece, guess: 'body' as const } : piece,
    );
    return { ...row, pieces };
  });
}
