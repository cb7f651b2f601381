import type { Locale } from '@/utils/model';

/** Own table, not Intl's: engines disagree, and Taiwan readers take a bare "$" for their own dollar. */
const SYMBOLS: Readonly<Record<string, string>> = {
  CNY: '¥',
  TWD: 'NT$',
  HKD: 'HK$',
  USD: '$',
  GBP: '£',
  EUR: '€',
};

const SYMBOLS_IN_TAIWAN: Readonly<Record<string, string>> = { CNY: 'CN¥', USD: 'US$' };

/** Currencies nobody writes with ".00". */
const WHOLE: ReadonlySet<string> = new Set(['TWD', 'JPY']);

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** "¥1,200.00", "NT$1,200", "£12.30". Minor units are hundredths whatever the currency. */
export function formatMoney(minor: number, currency: string, locale: Locale): string {
  const size = Math.abs(Math.round(minor));
  const whole = grouped.format(Math.floor(size / 100));
  const cents = size % 100;
  const fraction = cents === 0 && WHOLE.has(currency) ? '' : `.${String(cents).padStart(2, '0')}`;
  const sign = minor < 0 && size > 0 ? '-' : '';
  return `${sign}${symbolOf(currency, locale)}${whole}${fraction}`;
}

function symbolOf(currency: string, locale: Locale): string {
  const own = locale === 'zh-TW' ? SYMBOLS_IN_TAIWAN[currency] : undefined;
  return own ?? SYMBOLS[currency] ?? `${currency}\u00a0`;
}
