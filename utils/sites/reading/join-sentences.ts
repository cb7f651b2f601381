import type { Kind, Piece } from './row';

const isUnder = (path: string, outer: string) => path === outer || path.startsWith(`${outer}>`);
const isMark = (text: string) => /^[.,;:!?)。，；：！？）…]{1,3}$/.test(text.trim());

/** A lone "!" beside a message that was not sent. */
export function isFlag(pieces: readonly Piece[], kinds: readonly Kind[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || !/^[!！⚠]\ufe0f?$/.test(piece.text.trim())) return false;
  return pieces.some(
    ({ path, block }, at) => kinds[at] === 'body' && path !== piece.path && block !== piece.block,
  );
}

/** The other words of a sentence, where they stand around this one's element. */
export function around(
  pieces: readonly Piece[],
  kinds: readonly Kind[],
  index: number,
): readonly Piece[] {
  const { path = '', block } = pieces[index] ?? {};
  const isAround = (other: Piece, at: number) =>
    at !== index && kinds[at] === 'body' && other.path !== path && isUnder(path, other.path);
  return pieces.filter((other, at) => other.block === block && isAround(other, at));
}

/** Bold, a link: what somebody wrote, not what a chat writes beside it. */
const WRITTEN = /(?:^|>)(?:b|strong|u|a)\.$/;

/** Bold words, dates and full stops within a sentence are a part of it, not small print beside it. */
export function joinSentences(pieces: readonly Piece[], kinds: Kind[]): void {
  // From the end: the full stop after a date is what tells that the sentence went on.
  for (let index = pieces.length - 1; index > 0; index -= 1) {
    const piece = pieces[index];
    const kind = kinds[index];
    if (!piece || (kind !== 'time' && kind !== 'status')) continue;
    const belongs = (other: Piece, at: number) =>
      kinds[at] === 'body' && other.block === piece.block && isUnder(piece.path, other.path);
    if (!pieces.slice(0, index).some(belongs)) continue;
    const goesOn = pieces.some((other, at) => at > index && belongs(other, at));
    const before = pieces[index - 1]?.text.trim() ?? '';
    // A stamp has an element of its own.
    const isText = pieces.some(
      (other, at) => at < index && other.path === piece.path && belongs(other, at),
    );
    const isWritten = kind === 'time' && WRITTEN.test(piece.path) && !/[.!?。！？…]$/.test(before);
    if (goesOn || isText || isWritten || (kind === 'status' && isMark(piece.text)))
      kinds[index] = 'body';
  }
}
