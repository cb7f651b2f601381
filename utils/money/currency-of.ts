import type { Region } from '@/utils/model';

const CURRENCIES = { CN: 'CNY', TW: 'TWD', HK: 'HKD', GB: 'GBP', US: 'USD' } as const;

/** The currency a region's bills are written in. */
export function currencyOf(region: Region): string {
  return CURRENCIES[region];
}
