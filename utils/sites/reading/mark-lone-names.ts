import { hasWord, wordSet } from '../words';
import { isShort } from './guess-piece';
import type { Kind, Row } from './row';

/** Only what calls itself so: a customer who says 好 each time has a row of its own each time as well. */
const NAME = wordSet('name nm nick nickname who author attribution sender');

/** The only thing said in a row. */
function loneText({ pieces }: Row, kinds: readonly Kind[]): number | undefined {
  const at = kinds.indexOf('body');
  return at >= 0 && at === kinds.lastIndexOf('body') && isShort(pieces[at]?.text.trim() ?? '')
    ? at
    : undefined;
}

/** A name in a row of its own, above what is said in the next ones. */
export function markLoneNames(rows: readonly Row[], all: readonly Kind[][]): void {
  const alike = new Map<string, number[]>();
  rows.forEach(({ key }, at) => {
    alike.set(key, [...(alike.get(key) ?? []), at]);
  });
  const textOf = (at: number) => {
    const index = loneText(rows[at] as Row, all[at] ?? []);
    return index === undefined ? undefined : rows[at]?.pieces[index]?.text.trim();
  };
  for (const [key, places] of alike) {
    const texts = places.map(textOf);
    const isBeforeOther = places.every((at) => rows[at + 1] && rows[at + 1]?.key !== key);
    const isRepeated = places.length > 1 && new Set(texts).size <= places.length / 2;
    const isCalledSo = places.every((at) => hasWord(rows[at]?.words ?? [], NAME));
    if (!isCalledSo || !isRepeated || !isBeforeOther || texts.includes(undefined)) continue;
    for (const at of places) quieten(all[at] ?? []);
  }
}

/** Nothing of the row is said. */
export function quieten(kinds: Kind[]): void {
  kinds.forEach((kind, index) => {
    if (kind === 'body') kinds[index] = 'status';
  });
}
