const encoder = new TextEncoder();

export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** SHA-256 of the UTF-8 text, 64 hex digits. */
export async function sha256(text: string): Promise<string> {
  return fingerprintOf(encoder.encode(text));
}

/** SHA-256 of the bytes, 64 hex digits. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
