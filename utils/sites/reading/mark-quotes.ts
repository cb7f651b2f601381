import { isQuote } from './guess-piece';
import { joinBody } from './join-body';
import type { Kind, Piece, Row } from './row';

/** Shorter ones are said more than once. */
const SHORTEST = 4;
const REACH = 30;

const isUnder = (piece: Piece | undefined, path: string) =>
  !!piece && (piece.path === path || piece.path.startsWith(`${path}>`));

/** The element around a quote, as far as the answer to it does not stand in it. */
function around(quote: Piece, answer: Piece): string {
  const outer = quote.path.slice(0, quote.path.lastIndexOf('>'));
  return outer && !isUnder(answer, outer) ? outer : quote.path;
}

/** Whether a piece says what was said before: all of it, its beginning, or with a name before it. */
function repeats(text: string, said: readonly string[]): boolean {
  const flat = text.replace(/\s+/g, ' ').trim();
  const bare = flat.replace(/^[^:：]{0,30}[:：] ?/, '');
  return [flat, bare].some((one) => {
    const start = one.endsWith('…')
      ? one.slice(0, -1)
      : one.endsWith('...')
        ? one.slice(0, -3)
        : '';
    if ((start || one).length < SHORTEST) return false;
    return said.some((line) => (start ? line.startsWith(start) : line === one));
  });
}

/** It calls itself one, or is cut short after a name: "Ann: when do I get…". */
const mayQuote = (piece: Piece) =>
  isQuote(piece) || /^[^:：]{1,30}[:：].{4,200}(?:…|\.{3})$/.test(piece.text.trim());

/** Words of an earlier line, repeated above the answer to it, are not said again. */
export function markQuotes(rows: readonly Row[], all: readonly Kind[][]): void {
  const said: string[] = [];
  rows.forEach(({ pieces }, at) => {
    const kinds = all[at] ?? [];
    const isAnswer = (piece: Piece, index: number) =>
      kinds[index] === 'body' && !(mayQuote(piece) && repeats(piece.text, said));
    const last = pieces.findLastIndex(isAnswer);
    const answer = pieces[last];
    pieces.forEach((piece, index) => {
      if (!answer || index === last || kinds[index] !== 'body') return;
      // Below an answer a quote must look like one.
      if (index > last && !mayQuote(piece)) return;
      if (piece.path === answer.path || piece.block === answer.block) return;
      if (!repeats(piece.text, said)) return;
      const holder = around(piece, answer);
      for (let to = index > last ? last + 1 : 0; to <= index; to++) {
        if (kinds[to] !== 'space' && isUnder(pieces[to], holder)) kinds[to] = 'quote';
      }
    });
    const body = joinBody(pieces, kinds).replace(/\s+/g, ' ');
    if (body) said.push(body);
    if (said.length > REACH) said.shift();
  });
}
