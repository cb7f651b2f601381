import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toUtf8 } from './digest';

/**
 * SHA-256 of the UTF-8 text, 64 hex digits, at once: for what cannot wait for a promise. Many at once
 * the browser digests in half the time (see `continued`).
 */
export function digestNow(text: string): string {
  return bytesToHex(sha256(toUtf8(text)));
}
