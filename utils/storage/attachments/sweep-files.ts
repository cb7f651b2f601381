import { foldEntity, type Operation, parseTimestamp } from '@/utils/ledger';
import { readRecord } from '../read-record';
import { listFiles, removeFiles } from './files';
import { underFileLock } from './under-file-lock';

/** So long after it was deleted a picture can be had back, and a little longer. */
const UNDO_TIME = 60_000;

/** Takes away the bytes no record names any more. Resolves to how many files went. */
export async function sweepFiles(now = Date.now()): Promise<number> {
  return underFileLock(async () => {
    const files = await listFiles().catch(() => []);
    if (files.length === 0) return 0;
    const { operations } = await readRecord();
    const named = namedFiles(operations, now);
    const gone = files.map(({ name }) => name).filter((name) => !named.has(name));
    await removeFiles(gone);
    return gone.length;
  });
}

/** The fingerprints of what stands, and of what was deleted a moment ago. */
export function namedFiles(operations: readonly Operation[], now = Infinity): ReadonlySet<string> {
  const named = new Set<string>();
  const pictures = operations.filter(({ header }) => header.entity === 'evidence');
  for (const about of Map.groupBy(pictures, ({ header }) => header.entityId).values()) {
    const latest = Math.max(...about.map(({ header }) => parseTimestamp(header.hlc).ms));
    if (foldEntity(about) === null && latest < now - UNDO_TIME) continue;
    for (const { payload } of about) {
      const name = payload?.fields.sha256;
      if (typeof name === 'string') named.add(name);
    }
  }
  return named;
}
