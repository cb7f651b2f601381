import type { Locale } from '@/utils/model';

const KILOBYTE = 1000;

/** "1.2 MB", in steps of a thousand as the browser's own downloads are shown. */
export function sizeWords(bytes: number, locale: Locale): string {
  const [unit, amount] =
    bytes < KILOBYTE * KILOBYTE
      ? (['kilobyte', bytes / KILOBYTE] as const)
      : (['megabyte', bytes / KILOBYTE / KILOBYTE] as const);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(Math.max(0.1, amount));
}
