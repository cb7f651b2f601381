import { canonical, type Operation, toUtf8 } from '@/utils/ledger';
import { attachmentsText } from './attachments-text';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type Progress } from './backup';
import { manifestOf } from './manifest';
import { lineOf, Sections } from './sections';

/**
 * The bytes of the backup file, in pieces. The same record always gives the same bytes, so nothing
 * in it says when or where it was made: sections in a fixed order, canonical JSON, one operation a
 * line, each device's chain in order.
 */
export async function writeBackup(
  backup: Backup,
  progress?: Progress,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const operations = backup.operations.toSorted(byPlace);
  const written = new Sections();
  for (const [index, operation] of operations.entries()) {
    const pause = progress?.(index, operations.length);
    if (pause) await pause;
    written.add(lineOf(operation));
  }
  const sections = written.all();
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
    toUtf8(`{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},\n`),
    toUtf8(`"manifest":${canonical(manifest)},\n`),
    toUtf8(`"preferences":${preferences},\n`),
    toUtf8(`"attachments":${attachments},\n`),
    toUtf8(`"heads":${heads},\n`),
    toUtf8('"operations":['),
    ...sections.flatMap((section, index) => [toUtf8(index === 0 ? '\n' : ',\n'), section.bytes]),
    toUtf8('\n]}'),
  ];
}

function byPlace({ header: a }: Operation, { header: b }: Operation): number {
  if (a.deviceId !== b.deviceId) return a.deviceId < b.deviceId ? -1 : 1;
  return a.seq - b.seq;
}
