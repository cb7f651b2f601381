import { BACKUP_FORMAT } from './backup';
import { type Refusal, refuse } from './refusal';
import { scanJson } from './scan-json';

/** Six times a record of 100,000 messages would still be read; above that a browser may give up. */
export const MAX_BACKUP_BYTES = 256 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_PIECES = 30_000_000;

const MEGABYTE = 1024 * 1024;

/** The refusal of a file of this size, if it is too large even to be read. */
export function tooLarge(bytes: number): Refusal | null {
  if (bytes <= MAX_BACKUP_BYTES) return null;
  const megabytes = Math.ceil(bytes / MEGABYTE);
  return { reason: 'too_large', megabytes, limit: MAX_BACKUP_BYTES / MEGABYTE };
}

/** The bytes of a file as JSON, with its size and shape looked at before anything is built from it. */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) refuse({ reason: 'empty' });
  const large = tooLarge(bytes.length);
  if (large) refuse(large);
  const text = decode(bytes);
  const ours = text.slice(0, 200).replace(/\s/g, '').startsWith(`{"format":"${BACKUP_FORMAT}"`);
  const { depth, pieces, open } = scanJson(text);
  if (depth <= MAX_DEPTH && pieces <= MAX_PIECES) {
    try {
      return JSON.parse(text);
    } catch {
      if (ours && open) refuse({ reason: 'cut_off' });
    }
  }
  return refuse({ reason: ours ? 'damaged' : 'not_a_backup' });
}

/** A file that was cut off may end within a character: what came before is text all the same. */
function decode(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return refuse({ reason: 'not_text' });
  }
  try {
    return text + decoder.decode();
  } catch {
    return `${text}\ufffd`;
  }
}
