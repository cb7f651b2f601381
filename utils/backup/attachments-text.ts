import type * as z from 'zod/mini';
import { canonical, fingerprintOf } from '@/utils/ledger';
import type { Attachment, attachmentSchema } from './backup';
import { refuse } from './refusal';

const CHUNK = 32_768;

/** Canonical JSON, each once, in the order of their fingerprints. */
export function attachmentsText(attachments: readonly Attachment[]): string {
  const once = new Map(attachments.map((one) => [one.sha256, one]));
  const sorted = [...once.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  return canonical(sorted.map(({ bytes, sha256 }) => ({ data: toBase64(bytes), sha256 })));
}

/** Refuses bytes that are not those their fingerprint vouches for. */
export async function readAttachments(
  found: readonly z.infer<typeof attachmentSchema>[],
): Promise<Attachment[]> {
  const attachments: Attachment[] = [];
  for (const { data, sha256 } of found) {
    const bytes = fromBase64(data) ?? refuse({ reason: 'damaged' });
    if ((await fingerprintOf(bytes)) !== sha256) refuse({ reason: 'changed' });
    attachments.push({ sha256, bytes });
  }
  return attachments;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // One call for all would overflow the stack.
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(data: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
