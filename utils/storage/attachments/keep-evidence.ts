import { fingerprintOf } from '@/utils/ledger';
import type { EvidenceFields } from '@/utils/model';
import { createChange } from '../changes';
import { type Committed, commit } from '../commit';
import { asNotSaved, NotSaved } from '../errors';
import { LONG_LIMIT, STEP_LIMIT, withLimit } from '../time-limit';
import { listFiles, readFile, removeFiles, writeFile } from './files';
import { pictureTypeOf } from './picture-type';
import { underFileLock } from './under-file-lock';

/** A photo of a whole screen is well below; above it a backup would grow too large to be read. */
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;

export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type About = Pick<EvidenceFields, 'kind' | 'conversationId'> & { readonly caseId: string | null };

/**
 * Keeps pictures as proof: first the bytes, read back and compared, then their fingerprints in the
 * record, in one commit. Rejects with NotSaved when nothing was kept: 'invalid' for what is no
 * picture, 'too_large' above MAX_PICTURE_BYTES, 'unavailable' where the browser has no place for files.
 */
export async function keepEvidence(
  pictures: readonly Picture[],
  { caseId, kind, conversationId }: About,
): Promise<Committed> {
  const at = Date.now();
  const fields = await Promise.all(
    pictures.map(async ({ name, bytes }) => {
      const mediaType = pictureTypeOf(bytes);
      if (mediaType === null) throw new NotSaved('invalid');
      if (bytes.length > MAX_PICTURE_BYTES) throw new NotSaved('too_large');
      const sha256 = await fingerprintOf(bytes);
      const about = conversationId ? { conversationId } : {};
      return { ...about, kind, name, mediaType, size: bytes.length, sha256, at };
    }),
  );
  const files = pictures.map(({ bytes }) => bytes);
  return withFiles(files, () =>
    commit(fields.map((one) => createChange('evidence', one, { caseId }))),
  );
}

/**
 * Writes files, then does what makes them part of the record. When that fails, those that were not
 * there before are taken away again.
 */
export async function withFiles<T>(
  files: readonly Uint8Array<ArrayBuffer>[],
  work: () => Promise<T>,
): Promise<T> {
  if (files.length === 0) return work();
  return underFileLock(async () => {
    const written: string[] = [];
    try {
      const before = new Set((await withLimit(listFiles(), STEP_LIMIT)).map(({ name }) => name));
      for (const bytes of files) {
        const name = await fingerprintOf(bytes);
        if (!before.has(name)) written.push(name);
        await withLimit(writeFile(name, bytes), LONG_LIMIT);
        const kept = await withLimit(readFile(name), STEP_LIMIT);
        if (kept === null || (await fingerprintOf(kept)) !== name)
          throw new NotSaved('unavailable');
      }
      return await work();
    } catch (error) {
      await removeFiles(written).catch(() => undefined);
      throw asNotSaved(error);
    }
  });
}
