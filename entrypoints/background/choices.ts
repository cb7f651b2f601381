import { browserLanguages } from '@/utils/browser';
import { chooseLocale } from '@/utils/i18n';
import { type Locale, type Region, usualRegion } from '@/utils/model';
import { readPreferences } from '@/utils/storage';

/** Language, region and case as the screens show them. */
export async function readChoices(): Promise<{
  readonly locale: Locale;
  readonly region: Region;
  readonly activeCaseId: string | undefined;
}> {
  const preferences = await readPreferences();
  const locale = preferences.locale ?? chooseLocale(null, browserLanguages());
  const region = preferences.region ?? usualRegion[locale];
  return { locale, region, activeCaseId: preferences.activeCaseId };
}
