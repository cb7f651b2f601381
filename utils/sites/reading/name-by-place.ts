import { isShort } from './guess-piece';
import type { Kind, Row } from './row';

/** Rows in which a place must hold a name before what stands there is one. */
const ENOUGH = 2;

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('>'));

/** Places of names (or of times), where nothing is ever said alone. */
function placesOf(wanted: Kind, rows: readonly Row[], all: readonly Kind[][]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  rows.forEach(({ pieces }, at) => {
    const kinds = all[at] ?? [];
    const of = (kind: Kind) =>
      new Set(pieces.flatMap(({ path }, index) => (kinds[index] === kind ? [path] : [])));
    for (const path of of(wanted)) counts.set(path, (counts.get(path) ?? 0) + 1);
    const said = of('body');
    if (said.size === 1) for (const path of said) counts.set(path, Number.NaN);
  });
  return new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([path]) => path));
}

/** What is a name above other rows. */
function namesAbove(rows: readonly Row[], all: readonly Kind[][]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  rows.forEach(({ pieces }, at) => {
    const own = pieces.filter((_, index) => all[at]?.[index] === 'name');
    for (const name of new Set(own.map(({ text }) => text.trim())))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([name]) => name));
}

/**
 * Where others have their names, a new colleague has one: said once, it is not told from a message by
 * itself; nor is a time that is none ("25:310"). What stands beside a name under the same roof, "AI", is not said either.
 */
export function nameByPlace(rows: readonly Row[], all: readonly Kind[][]): void {
  const names = placesOf('name', rows, all);
  const known = namesAbove(rows, all);
  const times = placesOf('time', rows, all);
  rows.forEach(({ pieces }, at) => {
    const kinds = all[at] ?? [];
    const take = (kind: Kind, isOne: (index: number) => boolean) => {
      const said = pieces.flatMap((_, index) => (kinds[index] === 'body' ? [index] : []));
      const ones = said.filter(
        (index) => isShort(pieces[index]?.text.trim() ?? '') && isOne(index),
      );
      const rest = said.filter((index) => !ones.includes(index));
      const last = Math.max(-1, ...rest.map((index) => pieces[index]?.block ?? 0));
      const isAbove = (index: number) => (pieces[index]?.block ?? 0) < last;
      if (ones.every(isAbove)) for (const index of ones) kinds[index] = kind;
    };
    take('name', (index) => names.has(pieces[index]?.path ?? ''));
    // The first of them may be built a little otherwise.
    take('name', (index) => known.has(pieces[index]?.text.trim() ?? ''));
    const said = pieces.flatMap(({ path }, index) => (kinds[index] === 'body' ? [path] : []));
    pieces.forEach(({ path, text }, index) => {
      const isClock = /\d[:：]\d/.test(text) && isShort(text.trim());
      const isTime = kinds[index] === 'body' && isClock && times.has(path);
      if (isTime && said.some((other) => !times.has(other))) kinds[index] = 'time';
    });
    const roofs = pieces.flatMap(({ path, block }, index) =>
      kinds[index] === 'name' ? [`${block} ${parentOf(path)}`] : [],
    );
    take('status', (index) => {
      const { path = '', block = 0 } = pieces[index] ?? {};
      return roofs.includes(`${block} ${parentOf(path)}`);
    });
  });
}
