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

const MESSAGE = wordSet('message messages msg bubble chat talk reply');
const LONGEST = 60;
const ENDS = /[。！!.；;]$/;

/** Of each row in which something is said: words of the class of the element that is the row. */
type Outers = readonly (readonly string[] | null)[];

const outerOf = ({ pieces }: Row, kinds: readonly Kind[]): readonly string[] | null => {
  const first = pieces[kinds.indexOf('body')];
  if (!first) return null;
  const [, outer = ''] = first.path.split('>', 2);
  return outer
    .slice(outer.indexOf('.') + 1)
    .split(/[\s!]+/)
    .filter(Boolean);
};

/** Several lines in a block that is built like no message of the list, which are built alike. */
function isOddBlock(row: Row, lines: readonly string[], outers: Outers, at: number): boolean {
  const isBlock =
    lines.length > 1 && lines.every((line) => line.length <= LONGEST && !ENDS.test(line));
  if (!isBlock || hasWriter(row.words) || hasWord(row.words, MESSAGE)) return false;
  const own = outers[at] ?? [];
  const others = outers.filter(
    (words, index): words is readonly string[] => !!words && index !== at,
  );
  if (own.length === 0 || others.some((words) => words.some((word) => own.includes(word))))
    return false;
  // Rows inside of what is built alike.
  if (others.length > 2 && others.every((words) => words.length === 0)) return true;
  const counts = Map.groupBy(others.flat(), (word) => word);
  return others.length > 2 && [...counts.values()].some(({ length }) => length > others.length / 2);
}

const MENU_HEAD =
  /^(?:猜[您你]想[问問]|[您你](?:可能|或[许許])?(?:还|還)?(?:想[问問]|[关關]心|[关關]注)的?(?:[问問][题題])?|[热熱][门門][问問][题題]|常[见見][问問][题題]|(?:you )?(?:may|might) (?:also )?(?:want|like) to (?:ask|know)|(?:popular|suggested|related|common) (?:questions|topics))[：:？?]?$/i;

/** "猜你想问", and below it what may be asked. */
const isMenu = ([head = '', ...rest]: readonly string[]) => rest.length > 0 && MENU_HEAD.test(head);

const LINK = /(?:^|>)(?:a|li)\./;

/** A button of a card that its reader may put into the talk. */
const SENDS =
  /^(?:[发發傳]送|send)(?:此|[该該]| the| this)?\s?(?:[链鏈連][接結]|[订訂][单單]|商品|[宝寶][贝貝]|[给給]客服|link|order|product|item)/i;

/** The order a talk is about, above all that is said or to be sent; links to follow. What somebody offers is a line. */
function isCard(row: Row, kinds: readonly Kind[], outers: Outers, at: number): boolean {
  const isFirst = outers.findIndex(Boolean) === at;
  const said = row.pieces.filter((_, index) => kinds[index] === 'body');
  const lines = linesOf(row, kinds);
  const isOffered = isFirst || lines.some((line) => SENDS.test(line));
  if (!isOffered && !said.every(({ path }) => LINK.test(path))) return false;
  return isOddBlock(row, lines, outers, at);
}

/** Takes rows that only offer something to press for small print. */
export function markChoices(rows: readonly Row[], all: readonly Kind[][]): void {
  const outers = rows.map((row, at) => outerOf(row, all[at] ?? []));
  rows.forEach((row, at) => {
    const kinds = all[at] ?? [];
    if (isMenu(linesOf(row, kinds))) kinds.fill('status');
    if (kinds.includes('name') || kinds.includes('time')) return;
    const isOffer = isChoice(rows, kinds, at) || isPressed(rows, all, at);
    if (isOffer || isCard(row, kinds, outers, at)) quieten(kinds);
  });
}
