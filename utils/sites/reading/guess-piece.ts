import { hasWord, wordSet } from '../words';
import { isStatusText, splitHeading, splitLabel, splitStamp } from './labels';
import type { Kind, Piece, Row } from './row';

const TIME_WORDS = wordSet('time date timestamp datetime ago clock');
/** "R. Adeyemi" and "Mr. Lee" are no two sentences. */
const SENTENCE = /[。！？!?；;，,]|(?<!(?:^|\s)(?:[A-Z]|[MD]rs?|Ms|Mx|St))\.\s/;
export const MAX_NAME = 40;

/** Words of the elements right around a piece; "ft" and "bu" are made by tools and say nothing. */
export const near = ({ words }: Piece) => words.filter((word) => word.length > 2).slice(0, 6);
export const isShort = (text: string) => text.length <= MAX_NAME && !SENTENCE.test(text);

/** Repeated from an earlier line, above an answer to it. */
export const isQuote = (piece: Piece) =>
  /quote|(?<![a-z])reply-(?:message|owner|author|sender|user|name)/i.test(piece.path);

/** What a piece is by itself. */
export function firstGuess(whole: string, isTime: boolean, words: readonly string[]): Kind {
  const text = whole.trim();
  if (!text) return 'space';
  if ((isTime && text.length <= 60) || splitLabel(text)) return 'time';
  if (isStatusText(text)) return 'status';
  // What goes on after a name: ", officer – Nov 22, 10:21".
  if (/^[,，]/.test(text) && splitStamp(text)) return 'time';
  // "Sent 10:21"; "From: 1 November" is said.
  const heading = /\d/.test(text) && !/^(?:from|by)\b/i.test(text) && splitHeading(text);
  if (heading && !heading.name) return 'time';
  const isDated = text.length <= MAX_NAME && /\d/.test(text);
  return isDated && hasWord(words.slice(0, 6), TIME_WORDS) ? 'time' : 'body';
}

/** In the middle of the list, free at both sides. */
export function isCentred({ gap }: Piece): boolean {
  return !!gap && gap.left > 0.08 && Math.abs(gap.left - gap.right) < 0.04;
}

/**
 * What stands above a message without being said: "Sam 10:21", or "New messages" in the middle above
 * a bubble at one side.
 */
export function guessAbove(
  row: Row,
  kinds: readonly Kind[],
  index: number,
  { all, share }: { readonly all: number; readonly share: number },
): Kind | undefined {
  const piece = row.pieces[index];
  if (!piece || kinds.indexOf('body') !== index) return undefined;
  const others = row.pieces.filter((one, at) => kinds[at] === 'body' && one !== piece);
  const said = others.filter(({ path }) => path !== piece.path);
  const text = piece.text.trim();
  const isHeading = /\d:\d/.test(text) && isShort(text) && splitHeading(text);
  // Elements without a class are all built alike.
  const isAbove = said.length > 0 || others.some(({ block }) => block > piece.block);
  if (isAbove && all > 1 && isHeading) return 'time';
  const isBelow = (one: Piece) => one.block > piece.block && !one.path.startsWith(`${piece.path}>`);
  const rest = said.filter((one) => isBelow(one) && one.gap && !isCentred(one));
  // What stands there in most rows is what is said, with small print at the side below it.
  const isRare = share <= 0.5;
  // A line that leads to what follows, in a bubble that is nearly as wide as the list, is said.
  const isNarrow = (piece.gap?.left ?? 0) > 0.2 && !/[:：]$/.test(text);
  const isDivider = isNarrow && isCentred(piece) && text.length <= 60;
  return isRare && rest.length > 0 && isDivider ? 'status' : undefined;
}
