import { chineseMoment } from './chinese-moment';
import type { Turn } from './turn';

/** Times with a year say more than those of a clock, which begin anew each day. */
const FALLS = { dated: 2, clock: 3 };

/** Something that grows with time, as far as two of the same kind can be compared. */
function momentOf(time: string): { readonly kind: keyof typeof FALLS; readonly at: number } | null {
  const clock = /^\D{0,9}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\.?)?$/i.exec(time.trim());
  if (clock) {
    const half = clock[4]?.toLowerCase() === 'p' ? 12 : 0;
    const hour = half || clock[4] ? (Number(clock[1]) % 12) + half : Number(clock[1]);
    return { kind: 'clock', at: hour * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0) };
  }
  const chinese = chineseMoment(time);
  if (chinese !== undefined) return { kind: 'dated', at: chinese };
  // "Nov 19, 09:44", "11-19 09:44": of one year, as far as it is said.
  const isOfYear = /\b\d{4}\b|\d{4}年/.test(time);
  const isDay = /^[a-z]{3,9}\.? \d{1,2}\b|^\d{1,2} [a-z]{3,9}\b/i.test(time);
  const numbers = /^(\d{1,2})[-/月](\d{1,2})(?!\d)/.test(time);
  if (!isOfYear && !isDay && !numbers) return null;
  const dated = isOfYear
    ? time
    : numbers
      ? `2024-${time}`
      : time.replace(/(\d{1,2})(,| |$)/, '$1 2024$2');
  const plain = dated.replace(/(\d{4})[-年/](\d{1,2})[-月/](\d{1,2})日?/, (_, year, month, day) =>
    [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );
  const at = Date.parse(plain.trim().replace(/^(\d{4}-\d\d-\d\d) /, '$1T'));
  return Number.isNaN(at) ? null : { kind: 'dated', at };
}

/**
 * Threads of letters and tickets often stand with the latest above. Said only where every time that
 * can be read is earlier than the one above it, or the same; undefined: not enough of them to say.
 */
export function isNewestFirst(turns: readonly Turn[]): boolean | undefined {
  const moments = turns.flatMap(({ time }) => (time && momentOf(time)) || []);
  const [first] = moments;
  if (!first || moments.some(({ kind }) => kind !== first.kind)) return undefined;
  let falls = 0;
  for (let at = 1; at < moments.length; at++) {
    const step = (moments[at]?.at ?? 0) - (moments[at - 1]?.at ?? 0);
    if (step > 0) return false;
    if (step < 0) falls++;
  }
  return falls >= FALLS[first.kind] ? true : undefined;
}
