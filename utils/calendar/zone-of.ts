import type { Region } from '@/utils/model';

const ZONES: Readonly<Record<Region, string>> = {
  CN: 'Asia/Shanghai',
  TW: 'Asia/Taipei',
  HK: 'Asia/Hong_Kong',
  GB: 'Europe/London',
  US: 'America/New_York',
};

const US_ZONE =
  /^(?:America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Menominee|Indiana\/\w+|Kentucky\/\w+|North_Dakota\/\w+)|Pacific\/Honolulu)$/;

/**
 * The IANA zone days are reckoned in. The United States have several: the browser's own zone, where
 * it is one of them; New York otherwise.
 */
export function zoneOf(region: Region, browserZone?: string): string {
  if (region === 'US' && browserZone !== undefined && US_ZONE.test(browserZone)) return browserZone;
  return ZONES[region];
}
