import { isBounded } from './collect-regexes';

/** Longer ones are taken apart: an analysis of a hundred alternatives at once never ends. */
const SHORT_ENOUGH = 60;

interface Group {
  readonly start: number;
  /** Where its alternatives begin, after `(`, `(?:`, `(?<name>`. */
  readonly inner: number;
  readonly bars: readonly number[];
  readonly end: number;
}

/** Every group with its top-level bars; the whole source is the last one. Classes and escapes are skipped. */
function groupsOf(source: string): Group[] {
  const done: Group[] = [];
  const open: { start: number; inner: number; bars: number[] }[] = [
    { start: -1, inner: 0, bars: [] },
  ];
  for (let at = 0; at < source.length; at++) {
    const mark = source[at];
    if (mark === '\\') at++;
    else if (mark === '[') while (source[++at] !== ']') if (source[at] === '\\') at++;
    if (mark === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
      open.push({ start: at, inner: at + head.length, bars: [] });
    } else if (mark === '|') open.at(-1)?.bars.push(at);
    else if (mark === ')') {
      const group = open.pop();
      if (group) done.push({ ...group, end: at });
    }
  }
  return [...done, ...open.map((group) => ({ ...group, end: source.length }))];
}

/**
 * Alternatives outside of repetitions only add their times up, so each may be looked at alone:
 * `a(?:b|c)d` is `abd` and `acd`. A group that is repeated or looks around stays whole.
 */
export function branchesOf(source: string): string[] {
  if (isBounded(source)) return [];
  if (source.length <= SHORT_ENOUGH) return [source];
  const group = groupsOf(source)
    .filter(({ start, inner, bars, end }) => {
      if (bars.length === 0 || /^[*+?{]/.test(source.slice(end + 1))) return false;
      if (start >= 0 && isBounded(source.slice(inner, end))) return false;
      return start < 0 || !/[=!]$/.test(source.slice(start, inner));
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .find(({ start, end }) => !isRepeated(source, start, end));
  if (!group) return [source];
  const cuts = [group.inner - 1, ...group.bars, group.end];
  const before = group.start < 0 ? '' : source.slice(0, group.start);
  const after = group.start < 0 ? '' : source.slice(group.end + 1);
  return cuts
    .slice(1)
    .flatMap((cut, index) =>
      branchesOf(`${before}(?:${source.slice((cuts[index] ?? 0) + 1, cut)})${after}`),
    );
}

/** It stands inside of a group that is repeated or looks around. */
function isRepeated(source: string, start: number, end: number): boolean {
  return groupsOf(source).some(
    (other) =>
      other.start >= 0 &&
      other.start < start &&
      other.end > end &&
      (/^[*+?{]/.test(source.slice(other.end + 1)) ||
        /[=!]$/.test(source.slice(other.start, other.inner))),
  );
}
