import { toMinor } from '@/utils/money';

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
/** 1,24,530.00 */
const IN_LAKHS = /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d{1,2})?$/;
const PLAIN = /^\d+(?:\.\d{1,4})?$/;
/** 1.234,56 and 34,90 */
const COMMA_DECIMALS = /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d\d$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+$/;

export interface Digits {
  readonly minor: number;
  readonly shaped: boolean;
}

/** The value of digits with their points and commas; null where they are no single amount. */
export function readDigits(digits: string, unit: string | null): Digits | null {
  const plain = decimalPoint(digits, unit);
  if (plain === null) return null;
  const [whole = '', fraction = ''] = plain.split('.');
  const minor = toMinor(whole, fraction, 0);
  if (typeof minor !== 'number') return null;
  return { minor, shaped: digits !== whole && (fraction.length === 2 || digits.includes(',')) };
}

function decimalPoint(digits: string, unit: string | null): string | null {
  if (GROUPED.test(digits) || IN_LAKHS.test(digits)) return digits.replaceAll(',', '');
  const euro = unit === 'EUR';
  if (euro && POINT_GROUPS.test(digits)) return digits.replaceAll('.', '');
  if (PLAIN.test(digits)) return digits;
  if (!COMMA_DECIMALS.test(digits)) return null;
  return euro || unit === null ? digits.replaceAll('.', '').replace(',', '.') : null;
}
