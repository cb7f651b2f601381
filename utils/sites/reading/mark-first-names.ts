import { DESK_NAME } from '../recognise/chat-words';
import { isShort } from './guess-piece';
import { isSelfName } from './labels';
import { introduces } from './mark-own-names';
import type { Piece, Row } from './row';

/** In the place of a picture. */
const INITIAL = /^\p{L}{1,2}$/u;
/** Of all rows that say something. */
const MOST = 0.9;

/** Rows that show the same few names, before they need not be known otherwise. */
const ENOUGH = 6;

/** The first thing in a row, where what comes after it is built the same. */
function firstOf({ pieces }: Row): Piece | undefined {
  const said = pieces.filter(({ guess }) => guess === 'body');
  const isPicture = INITIAL.test(said[0]?.text.trim() ?? '') && said[0]?.path !== said[1]?.path;
  const [first, next] = isPicture ? said.slice(1) : said;
  const isAbove = first && next && first.path === next.path && first.block < next.block;
  return isAbove && isShort(first.text.trim()) ? first : undefined;
}

function areIntroduced(rows: readonly Row[], names: ReadonlySet<string>): boolean {
  const texts = rows.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  return [...names].some((name) => texts.some((text) => introduces(text, name)));
}

/**
 * Names that only stand above what was said, in an element like it: the same few in all rows, and one of
 * them the user's own or a desk's, or one by which somebody introduces himself.
 */
export function markFirstNames(rows: readonly Row[]): readonly Row[] {
  const said = rows.filter(({ pieces }) => pieces.some(({ guess }) => guess === 'body'));
  const firsts = new Set(said.flatMap((row) => firstOf(row) ?? []));
  if (firsts.size < 3 || firsts.size < said.length * MOST) return rows;
  const names = new Set([...firsts].map(({ text }) => text.trim()));
  const areFew = names.size > 1 && names.size <= firsts.size / 2 + 1;
  const isKnown = [...names].some((name) => isSelfName(name) || DESK_NAME.test(name));
  const areRepeated = firsts.size >= ENOUGH && names.size <= firsts.size / 2;
  if (!areFew || !(areRepeated || isKnown || areIntroduced(said, names))) return rows;
  return rows.map((row) => ({
    ...row,
    pieces: row.pieces.map((piece) =>
      firsts.has(piece) ? { ...piece, guess: 'name' as const } : piece,
    ),
  }));
}
