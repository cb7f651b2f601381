import type { Operation } from '@/utils/ledger';
import { readPicture } from './read-picture';
import { namedFiles } from './sweep-files';

/** The bytes of every picture the operations name, by fingerprint; what is missing or changed stays out. */
export async function filesOfRecord(
  operations: readonly Operation[],
): Promise<{ readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }[]> {
  const found: { sha256: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const sha256 of [...namedFiles(operations)].sort()) {
    const kept = await readPicture(sha256);
    if (kept.state === 'whole') found.push({ sha256, bytes: kept.bytes });
  }
  return found;
}
