import type { Progress } from '@/utils/backup';
import { saveFile } from '@/utils/browser';
import { dayOf } from '@/utils/calendar';
import { changePreferences, ledger, readKeptPreferences } from '@/utils/storage';

/** Everything as one file in the downloads; resolves to its name. */
export async function saveBackup(progress?: Progress): Promise<string> {
  const [record, { writeBackup }] = await Promise.all([ledger(), import('@/utils/backup')]);
  const { operations, heads } = await record.readRecord();
  const preferences = await readKeptPreferences();
  const attachments = await record.filesOfRecord(operations);
  const backup = { operations, heads: heads.chains, preferences, attachments };
  const parts = await writeBackup(backup, progress);
  const now = Date.now();
  // The day stands in the name, not in the file: the same record is the same bytes on any day.
  const day = dayOf(now, Temporal.Now.timeZoneId());
  const name = saveFile(`reprieve-backup-${day}.json`, 'application/json', parts);
  // On a full disk the file is the way out: that its day cannot be noted must not undo it.
  await changePreferences(() => ({ backupAt: now })).catch(() => undefined);
  return name;
}
