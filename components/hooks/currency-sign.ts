import type { Locale } from '@/utils/model';
import { formatMoney } from '@/utils/money';

/** What stands before an amount: "¥", "NT$"; for a field that the person fills in. */
export function currencySign(currency: string, locale: Locale): string {
  return formatMoney(0, currency, locale).replace(/[\d.,\s]/g, '');
}
