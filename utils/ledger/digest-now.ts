import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toUtf8 } from './digest';

/**
 * SHA-256 of the UTF-8 text, 64 hex digits, at once. The browser's own answers through a promise and
 * another thread, which for one operation takes several times as long as the digest itself.
 */
export function digestNow(text: string): string {
  return bytesToHex(sha256(toUtf8(text)));
}
