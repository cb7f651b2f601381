import type { Progress } from '@/utils/backup';
import { saveFile } from '@/utils/browser';
import { dayOf } from '@/utils/calendar';
import { changePreferences, ledger, readKeptPreferences } from '@/utils/storage';

/** Everything as one file in the downloads; resolves to its name. */
export async function saveBackup(progress?: Progress): Promise<string> {
  const [record, { writeBackup }] = await Promise.all([ledger(), import('@/utils/backup')]);
  const { operations, heads } = await record.readRecord();
  const preferences = await readKeptPreferences();
  const parts = await writeBackup({ operations, heads: heads.chains, preferences }, progress);
  const now = Date.now();
  // The day stands in the name, not in the file: the same record is the same bytes on any day.
  const day = dayOf(now, Temporal.Now.timeZoneId());
  const name = saveFile(`reprieve-backup-${day}.json`, 'application/json', parts);
  await changePreferences(() => ({ backupAt: now }));
  return name;
}
