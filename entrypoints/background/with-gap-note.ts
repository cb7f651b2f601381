import { loadLocale } from '@/utils/i18n';
import type { PageTurns } from '@/utils/messaging';
import { readChoices } from './choices';

/** The report behind a line that says, in the user's language of now, that some may be missing. */
export async function withGapNote(report: PageTurns): Promise<PageTurns> {
  const { t } = await loadLocale((await readChoices()).locale);
  return { ...report, turns: [{ who: 'system', text: t('record.mayMiss') }, ...report.turns] };
}
