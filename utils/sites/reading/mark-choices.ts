import { isShort } from './guess-piece';
import type { Kind, Piece, Row } from './row';

const MOST_CHOICES = 12;

const textOf = ({ text }: Piece) => text.trim();

/**
 * What could be chosen from, in a row that is built like no message, where one of it was said next:
 * nobody spoke in it. As long as nothing is chosen, it stays.
 */
export function markChoices(rows: readonly Row[], all: readonly Kind[][]): void {
  const said = rows.map(({ pieces }, at) =>
    pieces.filter((_, index) => all[at]?.[index] === 'body'),
  );
  const messages = new Set(
    said.flatMap((pieces) => (pieces.length === 1 ? pieces : [])).map(({ path }) => path),
  );
  said.forEach((pieces, at) => {
    const [first] = pieces;
    if (!first || pieces.length < 2 || pieces.length > MOST_CHOICES) return;
    // What else there is in the row, a name or a time, stands beside something that was said.
    if (rows[at]?.pieces.some((_, index) => all[at]?.[index] === 'name')) return;
    const areAlike = pieces.every((one) => one.path === first.path && isShort(textOf(one)));
    if (!areAlike || messages.has(first.path)) return;
    const choices = new Set(pieces.map(textOf));
    const next = said.slice(at + 1).find((others) => others.length > 0);
    const [chosen, ...more] = next ?? [];
    if (!chosen || more.length > 0 || !choices.has(textOf(chosen))) return;
    all[at]?.forEach((kind, index, kinds) => {
      if (kind === 'body') kinds[index] = 'status';
    });
  });
}
