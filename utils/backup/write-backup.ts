import { canonical, type Operation } from '@/utils/ledger';
import { attachmentsText } from './attachments-text';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type Progress } from './backup';
import { lineOf, manifestOf, sectionsOf } from './manifest';

/**
 * The text of the backup file, in pieces. The same record always gives the same bytes, so nothing
 * in it says when or where it was made: sections in a fixed order, canonical JSON, one operation a
 * line, each device's chain in order.
 */
export async function writeBackup(backup: Backup, progress?: Progress): Promise<string[]> {
  const operations = backup.operations.toSorted(byPlace);
  const lines: string[] = [];
  for (const operation of operations) {
    await progress?.(lines.length, operations.length);
    lines.push(lineOf(operation));
  }
  const sections = sectionsOf(lines);
  const ends = backup.heads
    .filter(({ seq }) => seq > 0)
    .map(({ deviceId, seq, hash }) => ({ deviceId, seq, hash }))
    .sort((a, b) => (a.deviceId < b.deviceId ? -1 : 1));
  const [heads, preferences, attachments] = [
    canonical(ends),
    canonical(backup.preferences),
    attachmentsText(backup.attachments ?? []),
  ];
  const manifest = await manifestOf(sections, heads, preferences, attachments);
  return [
    `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},\n`,
    `"manifest":${canonical(manifest)},\n`,
    `"preferences":${preferences},\n`,
    `"attachments":${attachments},\n`,
    `"heads":${heads},\n`,
    '"operations":[',
    ...sections.flatMap((section, index) => [index === 0 ? '\n' : ',\n', section]),
    '\n]}',
  ];
}

function byPlace({ header: a }: Operation, { header: b }: Operation): number {
  if (a.deviceId !== b.deviceId) return a.deviceId < b.deviceId ? -1 : 1;
  return a.seq - b.seq;
}
