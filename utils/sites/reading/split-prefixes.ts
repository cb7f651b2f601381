import { isShort } from './guess-piece';
import { isTimeText, splitHeading } from './labels';
import type { Piece, Row } from './row';

interface Prefix {
  readonly name: string;
  readonly time: string;
  readonly rest: string;
}

const FURTHEST = 60;
/** Of the rows, so many must begin alike. */
const MOST = 0.8;

/** "Ann (15:01)", "[15:01] Ann" → name and time. */
function splitHead(head: string): Omit<Prefix, 'rest'> | null {
  const last = /^(.{1,40}?) ?[(（[](.{1,30})[)）\]]$/.exec(head);
  if (last?.[1] && last[2] && isTimeText(last[2])) return { name: last[1].trim(), time: last[2] };
  const first = /^[(（[](.{1,30}?)[)）\]] ?(.{1,40})$/.exec(head);
  if (first?.[1] && first[2] && isTimeText(first[1])) {
    return { name: first[2].trim(), time: first[1] };
  }
  const heading = /\d:\d/.test(head) ? splitHeading(head) : null;
  if (heading?.name) return { name: heading.name, time: heading.time };
  return /[()（）[\]]/.test(head) ? null : { name: head, time: '' };
}

/** "Ann (15:01): Hello" in one text. */
function splitPrefix(text: string): Prefix | null {
  for (let at = 1; at < Math.min(text.length, FURTHEST); at++) {
    if (!/[:：]/.test(text.charAt(at)) || /^\d.\d/.test(text.slice(at - 1, at + 2))) continue;
    const head = splitHead(text.slice(0, at).trim());
    const rest = text.slice(at + 1).trim();
    if (!head?.name || !rest) continue;
    const isName = isShort(head.name) && !isTimeText(head.name) && !/^\d+$/.test(head.name);
    return isName ? { ...head, rest } : null;
  }
  return null;
}

function split(piece: Piece, { name, time, rest }: Prefix): Piece[] {
  const small = (text: string, guess: Piece['guess']) =>
    text
      ? [{ ...piece, text, path: `${piece.path}>:${guess}`, block: piece.block - 0.5, guess }]
      : [];
  return [...small(name, 'name'), ...small(time, 'time'), { ...piece, text: rest }];
}

/** Chats that write who speaks before each line, in the same text. */
export function splitPrefixes(rows: readonly Row[]): readonly Row[] {
  const prefixes = rows.map(({ pieces }) => {
    const first = pieces.find(({ guess }) => guess !== 'space');
    return first?.guess === 'body' ? { first, prefix: splitPrefix(first.text.trim()) } : null;
  });
  const texts = prefixes.filter((one) => one !== null);
  const names = texts.flatMap(({ prefix }) => prefix?.name ?? []);
  const different = new Set(names).size;
  if (names.length < 3 || names.length < texts.length * MOST) return rows;
  if (different < 2 || different > names.length * 0.67) return rows;
  return rows.map((row, at) => {
    const { first, prefix } = prefixes[at] ?? {};
    if (!first || !prefix) return row;
    return {
      ...row,
      pieces: row.pieces.flatMap((one) => (one === first ? split(one, prefix) : one)),
    };
  });
}
