import type { Refusal } from '@/utils/backup';
import type { Translate } from '@/utils/i18n';

const plain = {
  empty: 'backup.refusedEmpty',
  not_text: 'backup.refusedNotText',
  not_a_backup: 'backup.refusedNotABackup',
  cut_off: 'backup.refusedCutOff',
  damaged: 'backup.refusedDamaged',
  newer: 'backup.refusedNewer',
  changed: 'backup.refusedChanged',
} as const;

const located = {
  unreadable_entry: 'backup.refusedUnreadableEntry',
  changed_entry: 'backup.refusedChangedEntry',
  missing_entry: 'backup.refusedMissingEntry',
} as const;

/** One sentence: what is wrong with the file, and that nothing was changed. */
export function refusalWords(refusal: Refusal, t: Translate): string {
  switch (refusal.reason) {
    case 'too_large':
      return t('backup.refusedTooLarge', { megabytes: refusal.megabytes, limit: refusal.limit });
    case 'unreadable_entry':
    case 'changed_entry':
    case 'missing_entry':
      return t(located[refusal.reason], { at: refusal.at });
    default:
      return t(plain[refusal.reason]);
  }
}
