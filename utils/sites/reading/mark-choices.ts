import { hasWord, wordSet } from '../words';
import { isShort } from './guess-piece';
import type { Kind, Row } from './row';
import { hasWriter } from './votes-by-word';

const MENU = wordSet('faq faqs menu options quick hot recommend questions links');
const CHIP = wordSet('chip chips pill pills sugg suggest suggestion suggestions quickreplies');

/** What a row says, block by block. */
function linesOf({ pieces }: Row, kinds: readonly Kind[]): readonly string[] {
  const blocks = new Map<number, string>();
  pieces.forEach(({ block, text, path }, at) => {
    if (kinds[at] !== 'body') return;
    const place = path.endsWith('span.') ? block + at / 1000 : block;
    blocks.set(place, `${blocks.get(place) ?? ''}${text}`.trim());
  });
  return [...blocks.values()];
}

/** Nothing but what the reader may press: links of a menu, chips. */
function isChoice(row: Row, kinds: readonly Kind[]): boolean {
  const said = row.pieces.filter((_, index) => kinds[index] === 'body');
  if (said.length === 0) return false;
  const isPlain = said.every(({ text }) => isShort(text.trim()));
  if (isPlain && hasWord(row.words, CHIP) && !hasWriter(row.words)) return true;
  const isMenu = hasWord(row.words, MENU) && said.every(({ path }) => /(?:^|>)a\./.test(path));
  return isMenu && new Set(said.map(({ block }) => block)).size > 1;
}

const isList = (lines: readonly string[]) => lines.length > 1 && lines.every(isShort);

/**
 * A list of short lines of nobody's, of which one is what somebody says next, word for word: they were
 * there to be pressed. Rows like it hold nothing else.
 */
function isPressed(rows: readonly Row[], all: readonly Kind[][], at: number): boolean {
  const row = rows[at] as Row;
  const linesAt = (index: number) => linesOf(rows[index] ?? row, all[index] ?? []);
  if (all[at]?.some((kind) => kind === 'name' || kind === 'time') || hasWriter(row.words))
    return false;
  const lines = linesAt(at);
  if (!isList(lines) || !rows[at + 1] || !lines.includes(linesAt(at + 1).join('\n'))) return false;
  return rows.every(({ key }, index) => key !== row.key || isList(linesAt(index)));
}

/** Takes rows that only offer something to press for small print. */
export function markChoices(rows: readonly Row[], all: readonly Kind[][]): void {
  rows.forEach((row, at) => {
    const kinds = all[at] ?? [];
    if (!isChoice(row, kinds) && !isPressed(rows, all, at)) return;
    kinds.forEach((kind, index) => {
      if (kind === 'body') kinds[index] = 'status';
    });
  });
}
