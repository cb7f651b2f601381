import { splitHeading, splitStamp } from './labels';
import type { Row } from './row';

/** Places where each row that has one says who wrote it and when, and nothing else: "You, Nov 22, 8:52 PM", "Ann 3 min ago". */
export function findStamps(rows: readonly Row[]): ReadonlySet<string> {
  const places = new Map<string, number>();
  for (const { pieces } of rows) {
    const said = pieces.filter(({ guess }) => guess === 'body');
    said.forEach(({ path, text }, at) => {
      const line = text.trim();
      // "Tomorrow 10:21" below a name is what was said.
      const isAbove = at < said.length - 1;
      const isStamp = splitStamp(line) !== null || (isAbove && !!splitHeading(line)?.name);
      places.set(path, isStamp ? (places.get(path) ?? 0) + 1 : Number.NaN);
    });
  }
  const stamps = [...places].filter(([, count]) => count >= 2);
  return new Set(stamps.length < places.size ? stamps.map(([path]) => path) : []);
}
