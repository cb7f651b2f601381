export interface NumberFound {
  readonly start: number;
  readonly end: number;
  /** What the minimum form may show. */
  readonly lastFour: string;
}

export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /\d(?:[ \-.·•–—_]{0,2}\d){11,79}/g;
const GROUP = /\d+/g;

/** Long numbers as people print them: groups of digits with at most two separators between. */
export function digitRuns(folded: string): DigitGroup[][] {
  return Array.from(folded.matchAll(RUN), (run) =>
    Array.from(run[0].matchAll(GROUP), (group) => {
      const start = run.index + group.index;
      return { digits: group[0], start, end: start + group[0].length };
    }),
  );
}

/** Every stretch of neighbouring groups whose digits together have a wanted length. */
export function stretches(
  groups: readonly DigitGroup[],
  shortest: number,
  longest: number,
): DigitGroup[] {
  const found: DigitGroup[] = [];
  for (const [first, group] of groups.entries()) {
    let digits = '';
    for (const last of groups.slice(first)) {
      digits += last.digits;
      if (digits.length > longest) break;
      if (digits.length >= shortest) found.push({ digits, start: group.start, end: last.end });
    }
  }
  return found;
}
