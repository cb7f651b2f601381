/** A line for comparing: who said it and its normalised text. */
export interface ComparedLine {
  readonly who: string;
  readonly text: string;
}

export type Pair = readonly [recorded: number, seen: number];

const SAME = 10;
/** The user may have flipped who said a recorded line; a short "好的" proves nothing then. */
const SAME_TEXT = 7;
const TEXT_PROVES = 4;
const DISTINCT = 6;
const DISTINCT_LENGTH = 8;
/** Lines the page had reported before are likelier to be in the record than new ones. */
const CONTEXT = 1;
const RUN_ON = 4;
/** Lines missing on one side: a pause, or a note typed between. */
const GAP = 4;
/** Lines skipped on both sides at once: two different talks that share a phrase. */
const BREAK = 14;
/** Both sides go on differently before the first or after the last common line. */
const LOOSE_END = 11;

/**
 * The best way to lay a stretch of a chat over the record: both are pieces of one talk, so common
 * lines count when they stand in one row or reach an end, not where a polite phrase merely recurs.
 */
export function alignLines(
  recorded: readonly ComparedLine[],
  seen: readonly ComparedLine[],
  contextLength: number,
): Pair[] {
  const width = seen.length;
  const score = new Float64Array(recorded.length * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(recorded.length * width).fill(-1);
  const columns = new Leaders(width);
  const corners = new Leaders(width);
  let best = { at: -1, score: 0 };
  for (let i = 0; i < recorded.length; i += 1) {
    let rowLeader = -1;
    for (let j = 0; j < width; j += 1) {
      const at = i * width + j;
      const weight = weigh(recorded[i], seen[j], j < contextLength);
      if (weight > 0) {
        const before = [
          { from: -1, score: i > 0 && j > 0 ? -LOOSE_END : 0 },
          ...(i > 0 && j > 0 ? [link(score, at - width - 1, RUN_ON)] : []),
          ...(j > 0 ? [link(score, columns.get(j - 1), -GAP)] : []),
          ...(i > 0 ? [link(score, rowLeader, -GAP)] : []),
          ...(j > 1 ? [link(score, corners.get(j - 2), -BREAK)] : []),
        ];
        const chosen = before.reduce((one, other) => (other.score > one.score ? other : one));
        score[at] = chosen.score + weight;
        from[at] = chosen.from;
        const loose = i < recorded.length - 1 && j < width - 1 ? LOOSE_END : 0;
        const total = (score[at] ?? 0) - loose;
        if (total > 0 && total >= best.score) best = { at, score: total };
      }
      // The row above, up to the place before this one: where a gap of new lines may start.
      if (i > 0 && better(score, at - width, rowLeader)) rowLeader = at - width;
    }
    columns.take(score, (i - 1) * width, i > 0);
    corners.takeRunning(score, (i - 1) * width, i > 0);
  }
  return trace(best.at, from, width);
}

/** For each column, the place of the best score in the rows taken so far. */
class Leaders {
  private readonly places: Int32Array;
  constructor(width: number) {
    this.places = new Int32Array(width).fill(-1);
  }
  get(column: number): number {
    return this.places[column] ?? -1;
  }
  take(score: Float64Array, row: number, exists: boolean): void {
    if (!exists) return;
    for (let j = 0; j < this.places.length; j += 1) {
      if (better(score, row + j, this.get(j))) this.places[j] = row + j;
    }
  }
  /** Like take, but a column also knows the best of all columns before it. */
  takeRunning(score: Float64Array, row: number, exists: boolean): void {
    this.take(score, row, exists);
    for (let j = 1; j < this.places.length; j += 1) {
      if (better(score, this.get(j - 1), this.get(j))) this.places[j] = this.get(j - 1);
    }
  }
}

function better(score: Float64Array, candidate: number, held: number): boolean {
  if (candidate < 0) return false;
  return held < 0 || (score[candidate] ?? 0) > (score[held] ?? 0);
}

function link(score: Float64Array, place: number, change: number): { from: number; score: number } {
  const held = place < 0 ? Number.NEGATIVE_INFINITY : (score[place] ?? Number.NEGATIVE_INFINITY);
  return { from: place, score: held + change };
}

function weigh(
  recorded: ComparedLine | undefined,
  seen: ComparedLine | undefined,
  isContext: boolean,
): number {
  if (!recorded || !seen || recorded.text !== seen.text || seen.text === '') return 0;
  const same = recorded.who === seen.who;
  if (!same && seen.text.length < TEXT_PROVES) return 0;
  const distinct = seen.text.length >= DISTINCT_LENGTH ? DISTINCT : 0;
  return (same ? SAME : SAME_TEXT) + distinct + (isContext ? CONTEXT : 0);
}

function trace(last: number, from: Int32Array, width: number): Pair[] {
  const pairs: Pair[] = [];
  for (let at = last; at >= 0; at = from[at] ?? -1)
    pairs.push([Math.floor(at / width), at % width]);
  return pairs.reverse();
}
