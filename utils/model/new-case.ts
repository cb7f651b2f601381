import type { CaseFields } from './case';
import type { Locale, Region } from './common';

/** What bills are written in there; a case may say otherwise. */
export const currencyOf: Readonly<Record<Region, string>> = {
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
  GB: 'GBP',
  US: 'USD',
};

/** Where a reader of this language probably lives, until the user says otherwise. */
export const usualRegion: Readonly<Record<Locale, Region>> = {
  'zh-CN': 'CN',
  'zh-TW': 'TW',
  en: 'GB',
};

/** A case about which nothing is known yet but whom it is with. `keyId`: 32 random hex digits. */
export function newCase(
  known: Partial<CaseFields> & { readonly creditor: string },
  region: Region,
  keyId: string,
): CaseFields {
  return {
    region,
    currency: currencyOf[region],
    stage: 'contact',
    reasons: [],
    requests: [],
    ...known,
    keyId,
  };
}
