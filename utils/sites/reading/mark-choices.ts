import { hasWord, wordSet } from '../words';
import { isEventText } from './event-text';
import { isCentred, isShort, near } from './guess-piece';
import { quieten } from './mark-lone-names';
import type { Kind, Row } from './row';
import { hasWriter } from './votes-by-word';

const MENU = wordSet('faq faqs menu options quick hot recommend questions links');
const CHIP = wordSet(
  'chip chips pill pills sugg suggest suggestion suggestions quickreplies rec recs hints prompts',
);
/** Names have tags as well. */
const TAG = wordSet('tag tags');

/** What a row says, piece by piece. */
function linesOf({ pieces }: Row, kinds: readonly Kind[]): readonly string[] {
  return pieces.flatMap(({ text }, at) => (kinds[at] === 'body' ? [text.trim()] : []));
}

/** Nothing but what the reader may press: links of a menu, chips. */
function isChoice(rows: readonly Row[], kinds: readonly Kind[], at: number): boolean {
  const row = rows[at] as Row;
  const said = row.pieces.filter((_, index) => kinds[index] === 'body');
  if (said.length === 0) return false;
  // Questions to choose from end as questions do.
  const isPlain = said.every(({ text }) => isShort(text.trim().replace(/[?？]$/, '')));
  // One alone, or in the middle, may be a notice.
  const hasOthers = said.length > 1 || [at - 1, at + 1].some((next) => rows[next]?.key === row.key);
  const isNotice = said.some(
    (piece) => (said.length < 2 && isCentred(piece)) || isEventText(piece.text.trim()),
  );
  const areTags = said.every((piece) => hasWord(near(piece), TAG));
  const isChip = (areTags || hasWord(row.words, CHIP)) && !hasWriter(row.words);
  if (isPlain && isChip && hasOthers && !isNotice) return true;
  if (!hasWord(row.words, MENU)) return false;
  const isLinks = said.every(({ path }) => /(?:^|>)a\./.test(path));
  const areAlike = isPlain && said.length > 1 && said.every(({ path }) => path === said[0]?.path);
  if (areAlike && /(?:^|>)(?:span|li|button)\.[^>]*$/.test(said[0]?.path ?? '')) return true;
  return isLinks && new Set(said.map(({ block }) => block)).size > 1;
}

/** Rows below in which one of a list may be said. */
const REACH = 3;

const isList = (lines: readonly string[]) => lines.length > 1 && lines.every(isShort);

/**
 * A list of short lines of nobody's, of which one is what somebody says soon, word for word: they were
 * there to be pressed. Rows like it hold nothing else.
 */
function isPressed(rows: readonly Row[], all: readonly Kind[][], at: number): boolean {
  const row = rows[at] as Row;
  const linesAt = (index: number) => linesOf(rows[index] ?? row, all[index] ?? []);
  if (hasWriter(row.words)) return false;
  const lines = linesAt(at);
  const following = rows.slice(at + 1, at + 1 + REACH);
  const isSaid = (_: Row, index: number) => lines.includes(linesAt(at + 1 + index).join('\n'));
  if (!isList(lines) || !following.some(isSaid)) return false;
  return rows.every(({ key }, index) => key !== row.key || isList(linesAt(index)));
}

const CARD = wordSet('card goods product order');
const MESSAGE = wordSet('message msg bubble chat talk');

/** What the talk is about, above all that is said, with a button to send it. */
function isSubject(rows: readonly Row[], kinds: readonly Kind[], at: number): boolean {
  const row = rows[at] as Row;
  const isCard = hasWord(row.words, CARD) && !hasWord(row.words, MESSAGE);
  if (!isCard || row.controls === 0 || hasWriter(row.words)) return false;
  const hasPrice = linesOf(row, kinds).some((line) => /^[¥￥$€£]/.test(line));
  return hasPrice && rows.every(({ key }, index) => index === at || key !== row.key);
}

/** Takes rows that only offer something to press for small print. */
export function markChoices(rows: readonly Row[], all: readonly Kind[][]): void {
  const first = all.findIndex((kinds) => kinds.includes('body'));
  rows.forEach((_, at) => {
    const kinds = all[at] ?? [];
    if (kinds.includes('name') || kinds.includes('time')) return;
    const isOffer = isChoice(rows, kinds, at) || isPressed(rows, all, at);
    if (isOffer || (at === first && isSubject(rows, kinds, at))) quieten(kinds);
  });
}
