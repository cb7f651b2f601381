const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY = [
  '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?',
  '\\d{1,2}[-/.月]\\d{1,2}(?:[-/.]\\d{2,4}|日)?',
  '[前昨今][天日]|today|yesterday',
  `${MONTH} \\d{1,2}(?:,? \\d{4})?`,
  `\\d{1,2} ${MONTH}(?: \\d{4})?`,
].join('|');
const WEEKDAY =
  '[(（]?(?:(?:星期|[周週])?[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})[)）]?';
const CLOCK =
  '(?:[上下]午|[早晚]上|中午|凌晨|傍晚)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?';
const STAMP = `(?:(?:${DAY})(?:\\s?${WEEKDAY})?(?:,|，| at)?\\s{0,2}T?)?${CLOCK}`;

/** Some exports set a mark of direction before each line. */
const MARK = '[\\u200e\\u200f\\u202a\\ufeff]?';

const LEADING = new RegExp(
  `^${MARK}(?:[[【(（](${STAMP})[\\]】)）]\\s{0,8}(-?)|(${STAMP})\\s{1,8}(-?))`,
  'i',
);
const TRAILING = new RegExp(
  `(?:\\s[(（[【]?|[(（[【])(${STAMP})[)）\\]】]?(?:\\s?[:：](?!\\d)|\\s|$)`,
  'i',
);
const ALONE = new RegExp(`^${MARK}[^\\p{L}\\p{N}]{0,9}(${STAMP})[^\\p{L}\\p{N}]{0,9}$`, 'iu');
const DAY_ALONE = new RegExp(
  `^${MARK}[^\\p{L}\\p{N}]{0,9}(?:${DAY})[,，]?\\s?(?:${WEEKDAY})?[^\\p{L}\\p{N}]{0,9}$`,
  'iu',
);
const LONGEST = 60;

export interface LeadingStamp {
  readonly time: string;
  /** Where in the line the rest begins. */
  readonly rest: number;
  /** "22/11/2026, 10:03 - …": what has no name there is nobody's line. */
  readonly dash: boolean;
  readonly brackets: boolean;
}

const WITH_YEAR = /\d{4}/;

/** "[2026/11/22 10:03] …", "10:03 …". */
export function leadingStamp(line: string): LeadingStamp | null {
  const found = LEADING.exec(line.slice(0, LONGEST));
  const time = found?.[1] ?? found?.[3];
  if (!found || !time) return null;
  const dash = (found[2] ?? found[4]) === '-';
  const after = line.slice(found[0].length);
  const rest = found[0].length + after.length - after.trimStart().length;
  return { time: time.trim(), rest, dash, brackets: found[1] !== undefined };
}

/** "Chen 10:03", "Chen (2026-11-22 10:03): …": the time behind a name. */
export function trailingStamp(
  line: string,
): { readonly before: string; readonly time: string; readonly rest: number } | null {
  const found = TRAILING.exec(line.slice(0, LONGEST));
  const time = found?.[1]?.trim();
  if (!found || !time) return null;
  const rest = found.index + found[0].length;
  // "I pay at 10:00 tomorrow" has a time within as well.
  const isWithin = /\s$/.test(found[0]) && line.slice(rest).trim() !== '';
  if (isWithin && !WITH_YEAR.test(time)) return null;
  const before = line
    .slice(0, found.index)
    .trim()
    .replace(/[,，]$/, '');
  return { before, time, rest };
}

/** The time, where a line is nothing else. */
export function timeAlone(line: string): string | null {
  return line.length > LONGEST ? null : (ALONE.exec(line.trim())?.[1]?.trim() ?? null);
}

export function isDayAlone(line: string): boolean {
  return line.length <= LONGEST && DAY_ALONE.test(line.trim());
}
