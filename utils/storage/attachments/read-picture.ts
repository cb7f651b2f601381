import { fingerprintOf } from '@/utils/ledger';
import { STEP_LIMIT, withLimit } from '../time-limit';
import { readFile } from './files';

export type KeptPicture =
  | { readonly state: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** No such file on this device, or the browser gives none. */
  | { readonly state: 'missing' }
  /** The bytes are not those the record vouches for. */
  | { readonly state: 'changed' };

/** The bytes with this fingerprint, checked against it. */
export async function readPicture(sha256: string): Promise<KeptPicture> {
  const bytes = await withLimit(readFile(sha256), STEP_LIMIT).catch(() => null);
  if (bytes === null) return { state: 'missing' };
  return (await fingerprintOf(bytes)) === sha256 ? { state: 'whole', bytes } : { state: 'changed' };
}
