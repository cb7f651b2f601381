/** Parts that add up to the total; earlier parts are larger, by one minor unit at most. */
export function splitEvenly(totalMinor: number, count: number): number[] {
  if (!Number.isSafeInteger(totalMinor) || totalMinor < 0) {
    throw new RangeError('The total must be whole minor units, not below zero.');
  }
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError('There must be at least one part.');
  }
  const part = Math.floor(totalMinor / count);
  const larger = totalMinor - part * count;
  return Array.from({ length: count }, (_, at) => (at < larger ? part + 1 : part));
}
