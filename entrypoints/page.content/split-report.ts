import type { TurnReport } from '@/utils/sites';

const MOST_TURNS = 200;
const MOST_CHARACTERS = 200_000;
const LONGEST = 100_000;
const CONTEXT = 5;

/** A message to the extension has a size; longer reports go in pieces, each with what precedes it. */
export function splitReport(report: TurnReport): TurnReport[] {
  const cut = ({ turns }: Pick<TurnReport, 'turns'>) =>
    turns.map((turn) => ({ ...turn, text: turn.text.slice(0, LONGEST) }));
  const turns = cut(report);
  const pieces: TurnReport[] = [];
  let context = cut({ turns: report.context });
  let from = 0;
  let size = 0;
  turns.forEach((turn, at) => {
    if (at > from && (at - from >= MOST_TURNS || size + turn.text.length > MOST_CHARACTERS)) {
      pieces.push({ context, turns: turns.slice(from, at) });
      context = turns.slice(Math.max(0, at - CONTEXT), at);
      from = at;
      size = 0;
    }
    size += turn.text.length;
  });
  if (from < turns.length) pieces.push({ context, turns: turns.slice(from) });
  return pieces;
}
