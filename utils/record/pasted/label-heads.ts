import type { PastedHead, PastedLine } from './pasted-head';
import { isFieldLabel, mayBeName, sideOfName } from './side-of-name';

interface Labelled {
  readonly line: number;
  readonly name: string;
  readonly body: number;
}

const LABEL = /^[\s\u200e\ufeff]{0,4}([^:：\s][^:：]{0,39})[:：]/;

/** "Chen: …": a label counts when it says whose it is, or comes again. */
export function labelHeads(lines: readonly PastedLine[]): PastedHead[] {
  const labelled = lines.flatMap(({ text, start }, line): Labelled[] => {
    const found = LABEL.exec(text);
    const name = found?.[1]?.trim() ?? '';
    if (!found || !isLabel(name, text.slice(found[0].length))) return [];
    return [{ line, name, body: start + found[0].length }];
  });
  const counts = new Map<string, number>();
  for (const { name } of labelled) counts.set(name, (counts.get(name) ?? 0) + 1);
  const speakers = new Set(
    [...counts].filter(([name, count]) => count > 1 || sideOfName(name) !== null).map(([n]) => n),
  );
  const [other, ...more] = [...counts.keys()].filter((name) => !speakers.has(name));
  // Only one side is known by its label: the one other label is whom it talks with.
  if (other && more.length === 0 && isOneSided(speakers)) speakers.add(other);
  return labelled.filter(({ name }) => speakers.has(name));
}

function isOneSided(names: ReadonlySet<string>): boolean {
  const sides = new Set([...names].map(sideOfName).filter((side) => side !== 'system'));
  return sides.size === 1 && !sides.has(null);
}

function isLabel(name: string, said: string): boolean {
  if (!mayBeName(name) || !/\p{L}/u.test(name) || isFieldLabel(name)) return false;
  const isClock = /\d$/.test(name) && /^\d/.test(said);
  return !isClock && !said.startsWith('//');
}
