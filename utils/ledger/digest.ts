import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

const MOST = 256 * 1024;
let room: Uint8Array<ArrayBuffer> | undefined;

/** The text in UTF-8. `encode` takes more than twice as long as writing into room that is there. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  if (text.length * 3 > MOST) return encoder.encode(text);
  room ??= new Uint8Array(MOST);
  return room.slice(0, encoder.encodeInto(text, room).written);
}

/** SHA-256 of the UTF-8 text, 64 hex digits. */
export async function sha256(text: string): Promise<string> {
  return fingerprintOf(toUtf8(text));
}

/** SHA-256 of the bytes, 64 hex digits. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export function utf8Length(text: string): number {
  return toUtf8(text).length;
}
