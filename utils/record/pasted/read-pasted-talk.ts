import { labelHeads } from './label-heads';
import type { PastedHead, PastedLine } from './pasted-head';
import { isBotsName, sideOfName } from './side-of-name';
import { stampedHeads } from './stamped-heads';
import { isDayAlone, timeAlone } from './stamps';
import { trailingHeads } from './trailing-heads';

export interface PastedTurn {
  /** null: the name does not say whose side it is. */
  readonly who: 'agent' | 'user' | 'system' | null;
  readonly text: string;
  readonly name?: string;
  readonly shownTime?: string;
  readonly bot?: true;
}

export interface PastedTalk {
  readonly turns: readonly PastedTurn[];
  /** Who of them is the user is to be asked among these; none when the labels say it. */
  readonly names: readonly string[];
}

/** Beyond this it is no chat that somebody copied, and too much for one commit. */
const LONGEST = 200_000;
const MOST_TURNS = 600;
const MOST_NAMES = 8;

/** A conversation of many lines, as it is copied or exported from an app; null when it is none. */
export function readPastedTalk(text: string): PastedTalk | null {
  if (text.length > LONGEST) return null;
  const lines = linesOf(text);
  if (lines.length < 2) return null;
  const [heads] = [stampedHeads(lines), trailingHeads(lines), labelHeads(lines)]
    .filter((found) => isTalk(found))
    .sort((one, other) => spoken(other).length - spoken(one).length);
  if (!heads) return null;
  const turns = turnsOf(text, lines, heads);
  const said = turns.filter(({ who, name }) => who !== 'system' && name !== undefined);
  const names = [...new Set(said.map(({ name = '' }) => name))];
  if (said.length < 2 || turns.length > MOST_TURNS || names.length > MOST_NAMES) return null;
  const sides = new Set(said.map(({ who }) => who));
  if (names.length < 2 && sides.has(null)) return null;
  return {
    turns,
    names: sides.has('user') ? [] : names.filter((name) => sideOfName(name) === null),
  };
}

function linesOf(text: string): PastedLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line.replace(/\r$/, ''), start };
    start += line.length + 1;
    return found;
  });
}

const spoken = (heads: readonly PastedHead[]) =>
  heads.filter(({ name }) => name !== null && sideOfName(name) !== 'system');

const A_DAY = /[-/.年月日天]|day|[a-z]{3} /i;

/**
 * At least two turns, by two speakers or by one whose label says who it is. Names that say nothing
 * come again, or each stands beside a date.
 */
function isTalk(heads: readonly PastedHead[]): boolean {
  const said = spoken(heads);
  const names = new Set(said.map(({ name }) => name ?? ''));
  if (said.length < 2) return false;
  if ([...names].some((name) => sideOfName(name) !== null)) return true;
  const isDated = said.every(({ time, sure }) => time && (sure || A_DAY.test(time)));
  return names.size > 1 && (said.length > names.size || isDated);
}

function turnsOf(
  text: string,
  lines: readonly PastedLine[],
  heads: readonly PastedHead[],
): PastedTurn[] {
  const turns: PastedTurn[] = [];
  const add = (from: number, to: number, turn: Omit<PastedTurn, 'text'>) => {
    const said = text.slice(from, to).trim();
    if (said !== '') turns.push({ ...turn, text: said });
  };
  const breaks = heads.map((head, at) => breakBefore(lines, head.line, heads[at - 1]));
  // What stands above the first speaker is the title of the export.
  add(0, breaks[0]?.from ?? 0, { who: 'system' });
  for (const [at, head] of heads.entries()) {
    const before = breaks[at];
    if (before?.day) add(before.from, lines[head.line]?.start ?? 0, { who: 'system' });
    const end = breaks[at + 1]?.from ?? text.length;
    const time = head.time ?? before?.time;
    add(head.body, end, {
      who: head.name === null ? 'system' : sideOfName(head.name),
      ...(head.name === null ? {} : { name: head.name }),
      ...(head.name !== null && isBotsName(head.name) ? { bot: true } : {}),
      ...(time ? { shownTime: time } : {}),
    });
  }
  return turns;
}

interface Break {
  readonly from: number;
  readonly time?: string;
  readonly day?: true;
}

/** Where the turn before this head ends: apps set a day or a time on a line of its own between. */
function breakBefore(
  lines: readonly PastedLine[],
  at: number,
  previous: PastedHead | undefined,
): Break {
  const from = lines[at]?.start ?? 0;
  let line = at - 1;
  while (line >= 0 && lines[line]?.text.trim() === '') line -= 1;
  const above = lines[line];
  if (!above || (previous && above.start <= previous.body)) return { from };
  const isFirstSaid =
    previous !== undefined && isBlankBetween(lines, previous.body, above.start, line);
  if (isFirstSaid) return { from };
  const time = timeAlone(above.text);
  if (time) return { from: above.start, time };
  const stands = line === 0 || lines[line - 1]?.text.trim() === '';
  return stands && isDayAlone(above.text) ? { from: above.start, day: true } : { from };
}

/** Nothing else was said: a lone "10:30" may be the answer itself. */
function isBlankBetween(
  lines: readonly PastedLine[],
  from: number,
  to: number,
  until: number,
): boolean {
  return lines.slice(0, until).every(({ text, start }) => {
    const end = start + text.length;
    return end <= from || start >= to || text.slice(Math.max(0, from - start)).trim() === '';
  });
}
