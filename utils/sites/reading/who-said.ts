import { DESK_NAME } from '../recognise/chat-words';
import { hasWord } from '../words';
import { carryNames } from './carry-names';
import { carryVotes } from './carry-votes';
import { isEventText, isRatingText } from './event-text';
import { isGreeting } from './greeting';
import { isCentred } from './guess-piece';
import { isSelfName, isSystemName, spokenSide } from './labels';
import { isFarWide, isNearWide, LEANING, lean, placeOf } from './lean';
import { learnSides } from './learn-sides';
import type { Parts } from './name-parts';
import { notesAmong } from './notes-among';
import { openingNotices } from './opening-notices';
import type { Piece, Row } from './row';
import { type Hanging, leftOf, sidesByEdge } from './sides-by-edge';
import { votesByLook, votesByRest } from './votes-by-look';
import { votesByName } from './votes-by-name';
import { hasWriter, isTurned, SYSTEM, shares, wordVote } from './votes-by-word';

/** How sure a row is: above zero the user wrote it, below zero the other side did. */
export interface Side {
  readonly vote: number;
  readonly isSystem: boolean;
}

/** A vote that says something: more than a name beside a row at the left, which all have. */
const SURE = 1.2;

/** "136****5520": a customer's number, not shown in full. */
const MASKED = /^\+?\d{1,4}[*＊]{2,}\d{1,4}$/;

/** Where somebody is called me, the others are not, wherever they stand. */
function namesOf(parts: readonly Parts[]) {
  const isOwned = parts.some(({ name }) => name && isSelfName(name));
  return ({ name }: Parts): number => {
    if (!name) return 0;
    if (isOwned) return isSelfName(name) ? 4 : -4;
    if (DESK_NAME.test(name)) return -1.5;
    return MASKED.test(name) ? 1 : -0.5;
  };
}

/** Whoever is called me stands at the left, where the others do elsewhere. */
function isOwnAtLeft(parts: readonly Parts[], leans: readonly number[]): boolean {
  const own = leans.filter((_, at) => isSelfName(parts[at]?.name ?? ''));
  return own.length > 1 && own.every((at) => at > LEANING);
}

/** In the middle; a bubble that is nearly as wide as the list only seems to be. */
const isNotice = (piece: Piece, row: Row | undefined) =>
  isCentred(piece) && (!row?.paint || (piece.gap?.left ?? 0) > 0.2);

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

/** What rows look like that do not stand in the middle. */
function asideOf(
  rows: readonly Row[],
  parts: readonly Parts[],
  keyOf: (index: number) => string,
  hanging: readonly Hanging[] | undefined,
) {
  const looksOf = (index: number) => {
    const { words = [], paint } = rows[index] ?? {};
    return paint ? `${[...words].sort()} ${paint}` : keyOf(index);
  };
  const offCentre = new Set(
    parts.flatMap(({ bodyPieces: [first] }, index) =>
      !first || (isNotice(first, rows[index]) && !hanging?.[index])
        ? []
        : [keyOf(index), looksOf(index)],
    ),
  );
  return { offCentre, looksOf };
}

/** Said by the chat itself; `isNoted`: it looks so. */
function isOfSystem({ name, body }: Parts, vote: number, isNoted: boolean, controls: number) {
  if (name) return isSystemName(name);
  const size = Math.abs(vote);
  if (size <= 3 && isEventText(body)) return true;
  return (size < 2 && isNoted) || (isRatingText(body) && size < (controls > 1 ? 3 : 2));
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
  const turned = bothSides && isTurned(rows, leans);
  const nameVote = namesOf(parts);
  const toUser = bothSides && isOwnAtLeft(parts, leans) ? 1 : -1;
  const totals = new Map<string, { vote: number; rows: number }>();
  const keyOf = keysOf(rows, parts, (index) => {
    const placed = bothSides && rows[index]?.isWide ? placeOf(parts[index], edge) : undefined;
    // Where a line clearly hangs says more than that all lines are built alike.
    return spokenSide(rows[index]?.spoken ?? '') ?? hanging?.[index] ?? placed;
  });
  rows.forEach((row, index) => {
    const part = parts[index];
    if (!part) return;
    const spoken = spokenSide(row.spoken);
    const at = leans[index] ?? 0;
    const vote =
      wordVote(row, share, turned) +
      nameVote(part) +
      (spoken === 'user' ? 3 : spoken === 'agent' ? -3 : 0) -
      (farWide && isNearWide(part) ? 2.5 : 0) +
      toUser * Math.sign(at) * (Math.abs(at) > LEANING ? (bothSides || farWide ? 2.5 : 0.5) : 0);
    const total = totals.get(keyOf(index)) ?? { vote: 0, rows: 0 };
    totals.set(keyOf(index), { vote: total.vote + vote, rows: total.rows + 1 });
  });
  const { offCentre, looksOf } = asideOf(rows, parts, keyOf, hanging);
  // Where nothing stands at a side, the middle says nothing.
  const isFresh = offCentre.size === 0 && parts.some(({ body }) => isGreeting(body));
  const own = rows.map((_, index) => {
    const total = totals.get(keyOf(index)) ?? { vote: 0, rows: 1 };
    return total.vote / total.rows;
  });
  const learnt = learnSides(rows, own, SURE, (index) => {
    const [first] = parts[index]?.bodyPieces ?? [];
    return !!first?.gap && !isCentred(first);
  });
  const votes = bothSides ? learnt : carryVotes(parts, learnt, SURE);
  const isDark = votes.every((vote) => Math.abs(vote) < SURE);
  const guess = votes.every((vote) => vote < SURE)
    ? (votesByName(carryNames(parts), votes) ??
      (isDark ? votesByLook(rows, parts) : votesByRest(parts, votes, SURE)))
    : undefined;
  const notices = new Set([...openingNotices(rows, parts), ...notesAmong(rows, parts)]);
  return rows.map((row, index) => {
    const part = parts[index];
    const vote = guess?.[index] ?? votes[index] ?? 0;
    const telling = [...row.words].filter((word) => share(word) < 0.9);
    const isApart =
      !isFresh &&
      !offCentre.has(keyOf(index)) &&
      !offCentre.has(looksOf(index)) &&
      !hasWriter(telling);
    const isNoted = isApart || notices.has(index) || hasWord(telling, SYSTEM);
    return { vote, isSystem: !!part && isOfSystem(part, vote, isNoted, row.controls) };
  });
}
