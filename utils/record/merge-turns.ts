import { normaliseText } from '@/utils/text';
import { alignLines, type ComparedLine, type Pair } from './align-lines';

interface Line {
  readonly who: 'agent' | 'user' | 'system';
  readonly text: string;
}

export interface Addition<T> {
  readonly turn: T;
  /** Index in the record after which it goes; -1 is the front. */
  readonly after: number;
}

export interface Merge<T> {
  /** In the order of the page. */
  readonly additions: Addition<T>[];
  /** How many reported lines, context included, the record already holds. */
  readonly overlap: number;
}

/** Cells of the comparison: 10,000 recorded lines against a full report of 200. */
const MOST_CELLS = 2_000_000;
/** Opening lines that every chat of this bot begins with. */
const OPENING = 2;

/**
 * Which lines of a page's report are new, and where they go. The same report may come twice (two
 * tabs, a reload) and adds nothing; a line that was really said twice is kept twice.
 */
export function mergeTurns<T extends Line>(
  recorded: readonly Line[],
  report: { readonly context: readonly T[]; readonly turns: readonly T[] },
): Merge<T> {
  const seen = [...report.context, ...report.turns].filter(({ text }) => !isBlank(text));
  const contextLength = report.context.filter(({ text }) => !isBlank(text)).length;
  if (seen.length === contextLength) return { additions: [], overlap: 0 };
  const length = Math.min(recorded.length, Math.max(400, Math.floor(MOST_CELLS / seen.length)));
  const offset = recorded.length - length;
  const window = recorded.slice(offset);
  const pairs = alignLines(window.map(compared), seen.map(compared), contextLength);
  const trusted = isOpeningOnly(pairs, window, seen.length) ? [] : pairs;
  return {
    additions: placeNew(seen, contextLength, trusted, offset, recorded.length),
    overlap: trusted.length,
  };
}

function compared({ who, text }: Line): ComparedLine {
  return { who, text: normaliseText(text).replace(/\s+/g, '') };
}

function isBlank(text: string): boolean {
  return normaliseText(text) === '';
}

/** A new chat that shares no more than the bot's first lines with the recorded one. */
function isOpeningOnly(
  pairs: readonly Pair[],
  window: readonly Line[],
  seenLength: number,
): boolean {
  const last = pairs.at(-1);
  if (!last || pairs.length > OPENING || last[1] === seenLength - 1) return false;
  const opening = pairs.every(([i], at) => i === at && window[i]?.who !== 'user');
  return opening && window.slice(pairs.length).some(({ who }) => who === 'user');
}

function placeNew<T>(
  seen: readonly T[],
  contextLength: number,
  pairs: readonly Pair[],
  offset: number,
  recordedLength: number,
): Addition<T>[] {
  const additions: Addition<T>[] = [];
  let next = 0;
  for (const [j, turn] of seen.entries()) {
    const pair = pairs[next];
    if (pair && pair[1] === j) {
      next += 1;
      continue;
    }
    if (j < contextLength) continue;
    additions.push({ turn, after: placeOf(pairs[next - 1], pair, offset, recordedLength) });
  }
  return additions;
}

/** Behind the line before it when nothing is in between, else directly before the line after it. */
function placeOf(
  before: Pair | undefined,
  following: Pair | undefined,
  offset: number,
  recordedLength: number,
): number {
  if (!following) return recordedLength - 1;
  if (before && following[0] === before[0] + 1) return offset + before[0];
  return offset + following[0] - 1;
}
