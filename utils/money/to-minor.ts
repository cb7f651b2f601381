import { MAX_MINOR } from '@/utils/model';

const LONGEST = String(MAX_MINOR).length;

/**
 * Decimal digits to minor units, on the digits themselves so that no cent is lost to floating point.
 * `power` is the number of places a word such as 万 (4) shifts the point.
 */
export function toMinor(
  whole: string,
  fraction: string,
  power: number,
): number | 'too_precise' | 'too_large' {
  const places = power + 2;
  const needed = withoutTrailingZeros(fraction);
  if (needed.length > places) return 'too_precise';
  const digits = withoutLeadingZeros(whole + needed.padEnd(places, '0'));
  if (digits.length > LONGEST) return 'too_large';
  const minor = Number(digits === '' ? '0' : digits);
  return minor > MAX_MINOR ? 'too_large' : minor;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (start < digits.length && digits.charAt(start) === '0') start += 1;
  return digits.slice(start);
}
