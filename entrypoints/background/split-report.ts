import type { Turn, TurnReport } from '@/utils/sites';

const MOST_TURNS = 200;
const MOST_CHARACTERS = 200_000;
const CONTEXT = 5;

interface Piece {
  readonly context: Turn[];
  readonly turns: Turn[];
}

/** A message has a size; longer reports go in pieces, each with what precedes it. */
export function splitReport({ context, turns }: TurnReport): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let size = 0;
  const close = (to: number) => {
    const before = from > 0 ? turns.slice(Math.max(0, from - CONTEXT), from) : [...context];
    if (from < to) pieces.push({ context: before, turns: turns.slice(from, to) });
    from = to;
    size = 0;
  };
  turns.forEach((turn, at) => {
    if (at - from >= MOST_TURNS || size + turn.text.length > MOST_CHARACTERS) close(at);
    size += turn.text.length;
  });
  close(turns.length);
  return pieces;
}
