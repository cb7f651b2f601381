import { MAX_NAME } from './guess-piece';
import type { Piece, Row } from './row';

/** How often a text stands at the same place in different rows, and how varied that place is. */
export function countPlaces(rows: readonly Row[]) {
  const places = new Map<string, Map<string, number>>();
  for (const row of rows) {
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
    return { same: texts?.get(piece.text.trim()) ?? 0, distinct: texts?.size ?? 0, all };
  };
}

export type Count = ReturnType<typeof countPlaces>;
