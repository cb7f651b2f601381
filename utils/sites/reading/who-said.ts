import { DESK_NAME } from '../recognise/chat-words';
import { hasWord, wordSet } from '../words';
import { carryNames } from './carry-names';
import { isEventText } from './event-text';
import { WIDE } from './gap-of';
import { isGreeting } from './greeting';
import { isCentred } from './guess-piece';
import { isSelfName, spokenSide } from './labels';
import type { Parts } from './name-parts';
import type { Row } from './row';
import { leftOf, rightOf, sidesByEdge } from './sides-by-edge';
import { votesByLook } from './votes-by-look';
import { votesByName } from './votes-by-name';

const USER = wordSet(
  'user self me mine own outgoing outbound sent visitor customer consumer client guest chasitor buyer myself',
);
const AGENT = wordSet(
  'agent bot assistant ai operator staff theirs incoming inbound received receive other others remote robot service kefu server seller admin advisor opponent',
);
const USER_SIDE = wordSet('right end out');
/** Also the name of a margin, which all rows have then. */
const MY = wordSet('my');
const AGENT_SIDE = wordSet('left start in');
const SYSTEM = wordSet(
  'system sys evt notice notification event divider separator tip tips announcement',
);

/** How sure a row is: above zero the user wrote it, below zero the other side did. */
export interface Side {
  readonly vote: number;
  readonly isSystem: boolean;
}

/** Share of rows that carry a word; one that all carry tells nobody apart. */
function shares(rows: readonly Row[]) {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const word of row.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word: string) => (counts.get(word) ?? 0) / rows.length;
}

function wordVote(row: Row, share: (word: string) => number): number {
  const worth = (list: ReadonlySet<string>, telling: number, common: number) => {
    let best = 0;
    for (const word of row.words) {
      if (list.has(word)) best = Math.max(best, share(word) < 0.9 ? telling : common);
    }
    return best;
  };
  return (
    worth(USER, 3, 0.8) -
    worth(AGENT, 3, 0.8) +
    worth(USER_SIDE, 1.5, 0) +
    worth(MY, 2.5, 0) -
    worth(AGENT_SIDE, 1.5, 0)
  );
}

/** A vote that says something: more than a name beside a row at the left, which all have. */
const SURE = 1.2;

/** Share of the list's width below which a row stands on neither side. */
const LEANING = 0.05;

/**
 * Space at the right minus space at the left: the user's own bubbles hug the right edge. A long line
 * that begins at the `edge`, where all begin, only seems to.
 */
function lean(parts: Parts, edge: number): number {
  const left = leftOf(parts);
  const at = rightOf(parts) - left;
  // A line that fills the list beside a picture is at no side either.
  if (at > LEANING || (at < -2.5 * LEANING && left > edge + LEANING)) return at;
  const blocks = parts.bodyPieces.map(({ block }) => block);
  const gap = parts.namePieces.find(({ gap, block }) => gap && !blocks.includes(block))?.gap;
  return gap ? (gap.right - gap.left) / 2 : 0;
}

function nameVote({ name }: Parts): number {
  if (!name) return 0;
  return isSelfName(name) ? 4 : DESK_NAME.test(name) ? -1.5 : -0.5;
}

/** As wide as the list, its text at the far side, or at the near one. */
const isWide = (far: number) => (parts: Parts) =>
  parts.bodyPieces.length > 0 && leftOf(parts) === far && rightOf(parts) < 0.1;
const isFar = isWide(WIDE.left);
const isNearWide = ({ bodyPieces: [first] }: Parts) =>
  !!first?.gap && first.gap.left < 0.1 && first.gap.right < 0.1;

/** Rows as wide as the list, told apart by the side their text is at; figures in a column are none. */
function isFarWide(parts: readonly Parts[]): boolean {
  const said = parts.filter(({ body }) => body);
  const far = said.filter(isFar);
  const words = far.filter(({ body }) => body.replace(/[-+\d.,:%¥$€£ ]/g, '').length > 3);
  return words.length > 0 && far.length < said.length && said.some(isNearWide);
}

/** Clearly at one side, however long the line is. */
function placeOf(parts: Parts | undefined, edge: number): 'user' | 'agent' | undefined {
  if (!parts) return undefined;
  const left = leftOf(parts);
  if (left <= edge + LEANING) return 'agent';
  return left > edge + 0.15 && left - rightOf(parts) > LEANING ? 'user' : undefined;
}

/** Rows that look alike and bear the same name are of one side, unless they themselves say otherwise. */
function keysOf(
  rows: readonly Row[],
  parts: readonly Parts[],
  sideOf: (index: number) => string | undefined,
) {
  const sides = new Map<string, Set<string>>();
  const keys = rows.map(({ key }, index) => `${key}\n${parts[index]?.name ?? ''}`);
  const own = rows.map((_, index) => sideOf(index));
  keys.forEach((key, index) => {
    const side = own[index];
    if (side) sides.set(key, (sides.get(key) ?? new Set()).add(side));
  });
  return (index: number): string => {
    const key = keys[index] ?? '';
    return (sides.get(key)?.size ?? 0) > 1 ? `${key}\n${own[index] ?? ''}` : key;
  };
}

/** Who wrote each row, from words, names and the side it stands on; rows that look alike vote together. */
export function whoSaid(rows: readonly Row[], parts: readonly Parts[]): Side[] {
  const share = shares(rows);
  const edge = Math.min(...parts.map(leftOf));
  const hanging = sidesByEdge(parts);
  const leans = parts.map((part, index) => {
    if (!hanging) return lean(part, edge);
    return { agent: 1, user: -1, none: 0 }[hanging[index] ?? 'none'];
  });
  const bothSides = leans.some((at) => at > LEANING) && leans.some((at) => at < -LEANING);
  const farWide = leans.every((at) => at <= LEANING) && isFarWide(parts);
  const totals = new Map<string, { vote: number; rows: number }>();
  const keyOf = keysOf(rows, parts, (index) => {
    const spoken = spokenSide(rows[index]?.spoken ?? '');
    // Where a line clearly hangs says more than that all lines are built alike.
    return (
      spoken ??
      hanging?.[index] ??
      (bothSides && rows[index]?.isWide ? placeOf(parts[index], edge) : undefined)
    );
  });
  rows.forEach((row, index) => {
    const part = parts[index];
    if (!part) return;
    const spoken = spokenSide(row.spoken);
    const at = leans[index] ?? 0;
    const vote =
      wordVote(row, share) +
      nameVote(part) +
      (spoken === 'user' ? 3 : spoken === 'agent' ? -3 : 0) -
      (farWide && isNearWide(part) ? 2.5 : 0) -
      Math.sign(at) * (Math.abs(at) > LEANING ? (bothSides || farWide ? 2.5 : 0.5) : 0);
    const total = totals.get(keyOf(index)) ?? { vote: 0, rows: 0 };
    totals.set(keyOf(index), { vote: total.vote + vote, rows: total.rows + 1 });
  });
  const offCentre = new Set(
    parts.flatMap(({ bodyPieces: [first] }, index) =>
      first && isCentred(first) && !hanging?.[index] ? [] : [keyOf(index)],
    ),
  );
  // Where nothing stands at a side, the middle says nothing.
  const isFresh =
    parts.every(({ bodyPieces: [first] }) => !first || isCentred(first)) &&
    parts.some(({ body }) => isGreeting(body));
  const votes = rows.map((_, index) => {
    const total = totals.get(keyOf(index)) ?? { vote: 0, rows: 1 };
    return total.vote / total.rows;
  });
  const isDark = votes.every((vote) => Math.abs(vote) < SURE);
  const guess = votes.every((vote) => vote < SURE)
    ? (votesByName(carryNames(parts), votes) ?? (isDark ? votesByLook(rows, parts) : undefined))
    : undefined;
  return rows.map((row, index) => {
    const part = parts[index];
    const vote = guess?.[index] ?? votes[index] ?? 0;
    const telling = [...row.words].filter((word) => share(word) < 0.9);
    const isApart =
      !isFresh &&
      !offCentre.has(keyOf(index)) &&
      !hasWord(telling, USER) &&
      !hasWord(telling, AGENT);
    const isNotice = isApart || hasWord(telling, SYSTEM);
    const isEvent = Math.abs(vote) < 3 && isEventText(part?.body ?? '');
    const isSystem = !!part && !part.name && (isEvent || (Math.abs(vote) < 2 && isNotice));
    return { vote, isSystem };
  });
}
