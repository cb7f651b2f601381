import { MAX_NAME } from './guess-piece';
import type { Piece, Row } from './row';

/** Shapes of texts whose numbers do not count, and how often each was met; numbers alone are none. */
function shapesOf(texts: ReadonlyMap<string, number>): number[] {
  const shapes = new Map<string, number>();
  for (const [text, count] of texts) {
    const shape = text.replace(/[\d.,:]+/g, '#');
    shapes.set(shape, (shapes.get(shape) ?? 0) + (shape === '#' ? Number.NaN : count));
  }
  return [...shapes.values()];
}

/** How often a text stands at the same place in different rows, and how varied that place is. */
export function countPlaces(rows: readonly Row[]) {
  const places = new Map<string, Map<string, number>>();
  const shares = new Map<string, number>();
  for (const row of rows) {
    for (const path of new Set(row.pieces.map((piece) => piece.path)))
      shares.set(path, (shares.get(path) ?? 0) + 1 / rows.length);
    const seen = new Set<string>();
    for (const piece of row.pieces) {
      const text = piece.text.trim();
      if (piece.guess !== 'body' || !text || text.length > MAX_NAME || seen.has(piece.path + text))
        continue;
      seen.add(piece.path + text);
      const texts = places.get(piece.path) ?? new Map<string, number>();
      texts.set(text, (texts.get(text) ?? 0) + 1);
      places.set(piece.path, texts);
    }
  }
  return (piece: Piece) => {
    const texts = places.get(piece.path);
    let all = 0;
    for (const count of texts?.values() ?? []) all += count;
    return {
      same: texts?.get(piece.text.trim()) ?? 0,
      distinct: texts?.size ?? 0,
      shapes: shapesOf(texts ?? new Map()),
      all,
      /** In so much of the rows something stands there, however long. */
      share: shares.get(piece.path) ?? 0,
    };
  };
}

export type Count = ReturnType<typeof countPlaces>;
