import { bytesToHex } from '@noble/hashes/utils.js';

/** 128 bits, time-ordered (UUID version 7 without dashes): 32 hex digits. */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 5, rest = now; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytesToHex(bytes);
}

/** When an id of `newId` was made. */
export function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 12), 16);
}

/** 16 random bytes: the salt that keeps a purged payload from being guessed, device and key ids. */
export function randomHex(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
}
