import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

const FIRST = 256 * 1024;
const MOST = 4 * 1024 * 1024;
let room: Uint8Array<ArrayBuffer> | undefined;

/**
 * The text in UTF-8, in room that the next call takes again. `encode` takes more than twice as long as
 * writing into room that is there.
 */
function inRoom(text: string): Uint8Array<ArrayBuffer> {
  const needed = text.length * 3;
  if (needed > MOST) return encoder.encode(text);
  if (!room || room.length < needed) room = new Uint8Array(Math.max(needed, FIRST));
  return room.subarray(0, encoder.encodeInto(text, room).written);
}

/** The text in UTF-8. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = inRoom(text);
  return bytes.buffer === room?.buffer ? bytes.slice() : bytes;
}

/** SHA-256 of the UTF-8 text. The browser has its own copy of the bytes before it answers. */
export function digestOf(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', inRoom(text));
}

/** SHA-256 of the UTF-8 text, 64 hex digits. */
export async function sha256(text: string): Promise<string> {
  return bytesToHex(new Uint8Array(await digestOf(text)));
}

/** SHA-256 of the bytes, 64 hex digits. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export function utf8Length(text: string): number {
  return inRoom(text).length;
}
