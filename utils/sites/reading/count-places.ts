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

interface Place {
  readonly texts: ReadonlyMap<string, number>;
  /** How many rows have a short text there, and how many different ones there are. */
  readonly all: number;
  readonly distinct: number;
  readonly shapes: readonly number[];
  /** In so much of the rows something stands there, however long. */
  readonly share: number;
}

/** How often a text stands at the same place in different rows, and how varied that place is. */
export function countPlaces(rows: readonly Row[]) {
  const texts = new Map<string, Map<string, number>>();
  const shares = new Map<string, number>();
  for (const { pieces } of rows) {
    for (const path of new Set(pieces.map((piece) => piece.path)))
      shares.set(path, (shares.get(path) ?? 0) + 1 / rows.length);
    const short = pieces.filter(({ guess }) => guess === 'body').map(shortText);
    for (const { path, text } of new Map(short.map((one) => [one.path + one.text, one])).values()) {
      if (!text) continue;
      const there = texts.get(path) ?? new Map<string, number>();
      texts.set(path, there.set(text, (there.get(text) ?? 0) + 1));
    }
  }
  const places = new Map<string, Place>();
  const placeAt = (path: string): Place => {
    const there = texts.get(path) ?? new Map<string, number>();
    const all = [...there.values()].reduce((sum, count) => sum + count, 0);
    const share = shares.get(path) ?? 0;
    return { texts: there, all, distinct: there.size, shapes: shapesOf(there), share };
  };
  return (piece: Piece) => {
    const place = places.get(piece.path) ?? placeAt(piece.path);
    places.set(piece.path, place);
    return { ...place, same: place.texts.get(piece.text.trim()) ?? 0 };
  };
}

/** Empty where it is too long for small print. */
function shortText({ path, text }: Piece) {
  const trimmed = text.trim();
  return { path, text: trimmed.length > MAX_NAME ? '' : trimmed };
}

export type Count = ReturnType<typeof countPlaces>;
