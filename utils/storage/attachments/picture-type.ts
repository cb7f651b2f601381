import type { PictureType } from '@/utils/model';

const STARTS: readonly (readonly [PictureType, readonly (number | null)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  // RIFF, four bytes of length, WEBP.
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

/** What the bytes are, whatever the file is called; null for anything that is shown as no picture. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const is = (start: readonly (number | null)[]) =>
    start.every((byte, at) => byte === null || bytes[at] === byte);
  return STARTS.find(([, start]) => is(start))?.[0] ?? null;
}
