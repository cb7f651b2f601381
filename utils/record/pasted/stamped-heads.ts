import type { PastedHead, PastedLine } from './pasted-head';
import { mayBeName, sideOfName } from './side-of-name';
import { type LeadingStamp, leadingStamp } from './stamps';

interface Stamped extends LeadingStamp {
  readonly line: number;
  readonly start: number;
  readonly said: string;
}

const LABEL = /^([^:：\t]{1,40})[:：]/;
const COLUMN = /^([^\t]{1,40}?)(?:\t| {2,8})/;
const WORD = /^\S{1,24}/;

/** "[2026/11/22 10:03] Chen: …", "10:03 Chen …", "22/11/2026, 10:03 - Chen: …". */
export function stampedHeads(lines: readonly PastedLine[]): PastedHead[] {
  const stamped = lines.flatMap(({ text, start }, line): Stamped[] => {
    const stamp = leadingStamp(text);
    const said = stamp ? text.slice(stamp.rest).replace(/^-\s{0,4}/, '') : '';
    return stamp && said.trim() !== ''
      ? [{ ...stamp, line, start: start + text.length - said.length, said }]
      : [];
  });
  const firm = stamped.map(firmName);
  const known = new Set(firm.flatMap((one) => (one ? [one.name] : [])));
  const wholes = counted(stamped.map(({ said }) => said.trim()));
  const words = counted(stamped.map(({ said }) => WORD.exec(said)?.[0] ?? ''));
  const headLines = new Set(stamped.map(({ line }) => line));
  const goesOn = (line: number) =>
    !headLines.has(line + 1) && (lines[line + 1]?.text.trim() ?? '') !== '';

  const comesAgain = (name: string, often: ReadonlyMap<string, number>) =>
    mayBeName(name) && (known.has(name) || (often.get(name) ?? 0) > 1);
  const isSpeaker = (word: string) =>
    comesAgain(word, words) || (mayBeName(word) && sideOfName(word) !== null);
  const isWordsFirst = !isMostlyNumbers(stamped) && [...words.keys()].some(isSpeaker);

  return stamped.map((one, at): PastedHead => {
    const { line, time, start, said } = one;
    const sure = one.dash || one.brackets;
    const labelled = firm[at];
    if (labelled) return { line, time, sure, name: labelled.name, body: start + labelled.length };
    const whole = said.trim();
    const word = WORD.exec(said)?.[0] ?? '';
    if (one.dash) return { line, time, name: null, body: start };
    const isAlone = goesOn(line) && mayBeName(whole);
    const isMarked = word === whole || one.brackets || sideOfName(whole) !== null;
    if (comesAgain(whole, wholes) || (isAlone && isMarked)) {
      return { line, time, sure, name: whole, body: start + said.length };
    }
    if (isWordsFirst && word !== whole && mayBeName(word)) {
      return { line, time, sure, name: word, body: start + word.length };
    }
    return { line, time, name: null, body: start };
  });
}

function firmName({ said, dash }: Stamped): { name: string; length: number } | null {
  const found = LABEL.exec(said) ?? (dash ? null : COLUMN.exec(said));
  const name = found?.[1]?.trim() ?? '';
  return found && mayBeName(name) ? { name, length: found[0].length } : null;
}

/** "10:03 Shop 30.00": rows of a statement. */
function isMostlyNumbers(stamped: readonly Stamped[]): boolean {
  const rests = stamped.map(({ said }) => said.replace(WORD, ''));
  return rests.filter((rest) => !/\p{L}/u.test(rest)).length * 2 > rests.length;
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
