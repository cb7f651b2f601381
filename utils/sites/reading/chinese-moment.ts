const CHINESE =
  /^(1\d\d|20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ ,]{0,2}(上午|早上|凌晨|中午|下午|晚上)? ?(?:(\d{1,2})[:：](\d\d))?/;
/** Of these twelve o'clock is the beginning, or hours from one on are of the second half of the day. */
const FIRST_HALF = /[上凌早]/;
const NOON = /中/;

/**
 * "115/11/22 上午 09:27": in Taiwan years are counted from 1912, and the half of the day stands before
 * the clock. Undefined for what says neither: the usual readers know it.
 */
export function chineseMoment(time: string): number | undefined {
  const [, year, month, day, half, hour = '0', minute = '0'] = CHINESE.exec(time.trim()) ?? [];
  if (!year || (!half && year.length > 3)) return undefined;
  const years = Number(year) + (year.length === 3 ? 1911 : 0);
  return new Date(
    years,
    Number(month) - 1,
    Number(day),
    hourOf(half, Number(hour)),
    Number(minute),
  ).getTime();
}

function hourOf(half: string | undefined, hour: number): number {
  if (!half || (NOON.test(half) && hour > 10)) return hour;
  return (hour % 12) + (FIRST_HALF.test(half) ? 0 : 12);
}
