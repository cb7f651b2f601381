import { hasWord, wordSet } from '../words';
import { guessAbove, isQuote, isShort, MAX_NAME, near } from './guess-piece';
import { isSelfName, splitHeading, splitLabel } from './labels';
import type { Kind, Piece, Row } from './row';

/** One row taken apart: what was said, and the small print around it. */
export interface Parts {
  readonly body: string;
  readonly name?: string;
  readonly time?: string;
  readonly bodyPieces: readonly Piece[];
  readonly namePieces: readonly Piece[];
}

const NAME_WORDS = wordSet('name nick nickname author sender username displayname fullname');
const MAYBE_NAME_WORDS = wordSet('title header user label from meta info avatar initials');
/** How often a text stands at the same place in different rows, and how varied that place is. */
function countPlaces(rows: readonly Row[]) {
  const places = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const seen = new Set<string>();
    for (const piece of row.pieces) {
      const text = piece.text.trim();
      if (!text || text.length > MAX_NAME || seen.has(piece.path + text)) continue;
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

type Count = ReturnType<typeof countPlaces>;

function looksLikeName(
  row: Row,
  kinds: readonly Kind[],
  index: number,
  count: Count,
  rows: number,
): boolean {
  const piece = row.pieces[index];
  const text = piece?.text.trim() ?? '';
  if (!piece || !isShort(text)) return false;
  const isBody = (at: number) => kinds[at] === 'body' && row.pieces[at]?.path !== piece.path;
  if (!kinds.some((_, at) => isBody(at))) return false;
  if (isSelfName(text) || hasWord(near(piece), NAME_WORDS)) return true;
  if (kinds.slice(0, index).some((kind) => kind === 'body')) return false;
  const next = row.pieces.find((_, at) => at > index && isBody(at));
  if (!next) return false;
  const { same, distinct, all } = count(piece);
  if (next.block === piece.block) return same >= 2 && all >= rows * 0.8 && distinct <= all * 0.67;
  if (same >= 2 && distinct <= all * 0.67) return true;
  return hasWord(piece.words.slice(0, 4), MAYBE_NAME_WORDS);
}

function nameKinds(row: Row, count: Count, rows: number): Kind[] {
  const answer = row.pieces.findLastIndex((piece) => !isQuote(piece) && piece.guess === 'body');
  const kinds = row.pieces.map((piece, at) =>
    at < answer && isQuote(piece) ? 'quote' : piece.guess,
  );
  row.pieces.forEach((piece, index) => {
    if (kinds[index] !== 'body') return;
    const above = guessAbove(row, kinds, index, count(piece).all > 1);
    if (above || looksLikeName(row, kinds, index, count, rows)) kinds[index] = above ?? 'name';
  });
  return kinds;
}

/** A row must say something: a lone "10:30" in a bubble is the message, not its time. */
function restoreBody(row: Row, kinds: Kind[], bodyPaths: ReadonlySet<string>): void {
  if (kinds.includes('body')) return;
  let found = false;
  row.pieces.forEach((piece, index) => {
    if (kinds[index] !== 'space' && bodyPaths.has(piece.path)) {
      kinds[index] = 'body';
      found = true;
    }
  });
  const last = kinds.lastIndexOf('name');
  if (!found && last >= 0) kinds[last] = 'body';
}

function joinBody(pieces: readonly Piece[], kinds: readonly Kind[]): string {
  let text = '';
  let block = -1;
  pieces.forEach((piece, index) => {
    const kind = kinds[index];
    if (kind !== 'body' && kind !== 'space') return;
    if (kind === 'body') {
      if (block >= 0 && piece.block !== block) text += '\n';
      else if (block < 0 && pieces[index - 1]?.block === piece.block && index > 0)
        text += piece.text.replace(/^\s*[:：]\s*/, '');
      if (block >= 0 || text === '') text += piece.text;
      block = piece.block;
    } else if (block === piece.block) text += piece.text;
  });
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function take(row: Row, kinds: readonly Kind[]): Parts {
  const of = (kind: Kind) => row.pieces.filter((_, index) => kinds[index] === kind);
  const namePieces = of('name');
  const names = namePieces
    .filter((piece) => piece.text.trim().length > 2 || isSelfName(piece.text.trim()))
    .map((piece) =>
      piece.text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[:：]$/, ''),
    );
  const times = of('time');
  const labels = times.map(({ text }) => splitLabel(text.trim()) ?? splitHeading(text.trim()));
  const shown =
    times[0]?.datetime ??
    (labels[0]?.time ?? times[0]?.text)?.replace(/^[\s[(（]+|[\])）\s]{1,9}$/g, '');
  const name =
    names.sort((a, b) => b.length - a.length)[0] ?? labels.find((label) => label?.name)?.name;
  return {
    body: joinBody(row.pieces, kinds),
    bodyPieces: of('body'),
    namePieces: namePieces.length > 0 ? namePieces : times,
    ...(name ? { name } : {}),
    ...(shown ? { time: shown } : {}),
  };
}

/** Tells names, times and delivery marks from what was said, by comparing the rows with each other. */
export function nameParts(rows: readonly Row[]): Parts[] {
  const count = countPlaces(rows);
  const all = rows.map((row) => nameKinds(row, count, rows.length));
  const bodyPaths = new Set<string>();
  rows.forEach((row, at) => {
    row.pieces.forEach((piece, index) => {
      if (all[at]?.[index] === 'body') bodyPaths.add(piece.path);
    });
  });
  return rows.map((row, at) => {
    const kinds = all[at] ?? [];
    restoreBody(row, kinds, bodyPaths);
    return take(row, kinds);
  });
}
