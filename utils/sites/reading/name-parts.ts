import { hasWord, wordSet } from '../words';
import { type Count, countPlaces } from './count-places';
import { isEventText } from './event-text';
import { findStamps } from './find-stamps';
import { guessAbove, isCentred, isQuote, isShort, near } from './guess-piece';
import { isConstant, MOST_MARKED } from './is-constant';
import { joinBody } from './join-body';
import { isFlag, joinSentences } from './join-sentences';
import { isSelfName, isSystemName, splitHeading, splitLabel, splitStamp } from './labels';
import { markBadges } from './mark-badges';
import { markChoices } from './mark-choices';
import { markFirstNames } from './mark-first-names';
import { markInitials } from './mark-initials';
import { markLabelRow } from './mark-label-row';
import { markLoneNames } from './mark-lone-names';
import { markOwnNames } from './mark-own-names';
import { markQuotes } from './mark-quotes';
import { nameByPlace } from './name-by-place';
import { quietAnswers } from './quiet-answers';
import type { Kind, Piece, Row } from './row';
import { saidTimes } from './said-times';
import { isSigned, SIGNATURE } from './signed';
import { splitPrefixes } from './split-prefixes';

/** One row taken apart: what was said, and the small print around it. */
export interface Parts {
  readonly body: string;
  readonly name?: string;
  readonly time?: string;
  readonly bodyPieces: readonly Piece[];
  readonly namePieces: readonly Piece[];
}

const NAME_WORDS = wordSet('name nick nickname author sender username displayname fullname');
/** "Ann, Harbor Bank". */
const ROLE = /[,，]\s?(?=[^\s,，])/;
const isUnder = (path: string, outer: string) => path.startsWith(`${outer}>`);
/** Their titles are no names. */
const CARD = wordSet('card product goods order bill');
/** "@ann.lee" beside a name is no better one. */
const HANDLE = /^\s*@\S+\s*$/;
const MAYBE_NAME_WORDS = wordSet('title header user label from meta info avatar initials');

function looksLikeName(
  row: Row,
  kinds: readonly Kind[],
  index: number,
  count: Count,
  rows: number,
): boolean {
  const piece = row.pieces[index];
  const text = piece?.text.trim() ?? '';
  if (!piece || !isShort(text.replace(ROLE, ' '))) return false;
  const isBody = (at: number) => kinds[at] === 'body' && row.pieces[at]?.path !== piece.path;
  if (kinds.some((kind, at) => kind === 'body' && at !== index) && isSigned(row, index))
    return true;
  if (!kinds.some((_, at) => isBody(at))) return false;
  if (isSelfName(text) || isSystemName(text)) return true;
  if (hasWord(near(piece), NAME_WORDS)) return true;
  if (kinds.slice(0, index).some((kind) => kind === 'body')) return false;
  const next = row.pieces.find((_, at) => at > index && isBody(at));
  if (!next) return false;
  const { same, distinct, all } = count(piece);
  const after = kinds.findIndex((kind, at) => at > index && kind !== 'space');
  if (piece.isHead && kinds[after] === 'time' && row.pieces[after]?.isHead) return true;
  const isBeside = !isUnder(piece.path, next.path) && !isUnder(next.path, piece.path);
  if (/[:：]$/.test(text) && next.block === piece.block && isBeside) return true;
  if (next.block === piece.block) return same >= 2 && all >= rows * 0.8 && distinct <= all * 0.67;
  if (same >= 2 && distinct <= all * 0.67) return true;
  const words = piece.words.slice(0, 4);
  const isBelowName = row.pieces.some(
    ({ block }, at) => kinds[at] === 'name' && block < piece.block,
  );
  return !isBelowName && !hasWord(words, CARD) && hasWord(words, MAYBE_NAME_WORDS);
}

/** In the place of a picture; two characters are a name in Chinese. */
const INITIALS = /^(?:.|[!-~]{2})$/u;

function nameKinds(row: Row, count: Count, rows: number, stamps: ReadonlySet<string>): Kind[] {
  const answer = row.pieces.findLastIndex((piece) => !isQuote(piece) && piece.guess === 'body');
  const kinds = row.pieces.map((piece, at) =>
    at < answer && isQuote(piece) ? 'quote' : stamps.has(piece.path) ? 'time' : piece.guess,
  );
  joinSentences(row.pieces, kinds);
  row.pieces.slice(0, MOST_MARKED).forEach((_, index) => {
    if (kinds[index] !== 'body') return;
    const isMark =
      isFlag(row.pieces, kinds, index) ||
      (isConstant(row, kinds, index, count) && !isSigned(row, index));
    if (isMark) kinds[index] = 'status';
  });
  quietAnswers(row, kinds);
  row.pieces.forEach((piece, index) => {
    if (kinds[index] !== 'body') return;
    const above = guessAbove(row, kinds, index, count(piece));
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

function take(row: Row, kinds: readonly Kind[]): Parts {
  const of = (kind: Kind) => row.pieces.filter((_, index) => kinds[index] === kind);
  const namePieces = of('name');
  const called = namePieces.filter(({ text }) => !HANDLE.test(text));
  const names = (called.length > 0 ? called : namePieces)
    .filter((piece) => !INITIALS.test(piece.text.trim()) || isSelfName(piece.text.trim()))
    .map((piece) =>
      piece.text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[:：]$/, '')
        .replace(SIGNATURE, ''),
    );
  const times = of('time');
  const labels = times.map(({ text }) => {
    const line = text.trim();
    return splitLabel(line) ?? splitStamp(line) ?? splitHeading(line);
  });
  const shown =
    times[0]?.datetime ??
    (labels[0]?.time ?? times[0]?.text)?.replace(/^[\s[(（–—-]+|[\])）\s]{1,9}$/g, '');
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

/** Names that stand beside rows as pictures only, or above the first of a group. */
function lend(rows: readonly Row[], parts: readonly Parts[]): Parts[] {
  const labels = new Map<string, number>();
  for (const { label } of rows) if (label) labels.set(label, (labels.get(label) ?? 0) + 1);
  const heads = new Map<unknown, string>();
  rows.forEach(({ group }, at) => {
    const part = parts[at];
    if (group && part?.name && part.namePieces.some(({ isHead }) => isHead))
      heads.set(group, part.name);
  });
  return parts.map((part, at) => {
    const { label = '', group } = rows[at] ?? {};
    const shared = (labels.get(label) ?? 0) > 1 || isSelfName(label) ? label : undefined;
    const name = part.name ?? heads.get(group) ?? shared;
    return name && part.body ? { ...part, name } : part;
  });
}

/** Tells names, times and delivery marks from what was said, by comparing the rows with each other. */
export function nameParts(given: readonly Row[]): Parts[] {
  const rows = markOwnNames(
    markFirstNames(markInitials(saidTimes(splitPrefixes(given)).map(markLabelRow).map(markBadges))),
  );
  const count = countPlaces(rows);
  const stamps = findStamps(rows);
  const all = rows.map((row) => nameKinds(row, count, rows.length, stamps));
  markQuotes(rows, all);
  markLoneNames(rows, all);
  nameByPlace(rows, all);
  markChoices(rows, all);
  const bodyPaths = new Set<string>();
  rows.forEach((row, at) => {
    row.pieces.forEach((piece, index) => {
      const isSaid = all[at]?.[index] === 'body' && !isCentred(piece);
      if (isSaid && !isEventText(piece.text.trim())) bodyPaths.add(piece.path);
    });
  });
  const parts = rows.map((row, at) => {
    const kinds = all[at] ?? [];
    restoreBody(row, kinds, bodyPaths);
    return take(row, kinds);
  });
  return lend(rows, parts);
}
