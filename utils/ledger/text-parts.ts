import { utf8Length } from './digest';
import type { Json } from './json';

/** A text over 16 KB travels as several `text-part` operations of one commit. */
export const TEXT_PART_BYTES = 16 * 1024;

/** Stands in a field for a text that is kept in parts. */
export interface TextReference {
  readonly textGroup: string;
  readonly parts: number;
}

export function isTextReference(value: Json): value is { textGroup: string; parts: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'textGroup' in value &&
    'parts' in value &&
    typeof value.textGroup === 'string' &&
    typeof value.parts === 'number'
  );
}

/** Cuts at code points so that no part holds half a character; one part when it is short. */
export function splitText(text: string): string[] {
  // A code unit is at most 3 bytes of UTF-8, so short texts need no counting.
  if (text.length * 3 <= TEXT_PART_BYTES || utf8Length(text) <= TEXT_PART_BYTES) return [text];
  const parts: string[] = [];
  const step = Math.floor(TEXT_PART_BYTES / 3);
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + step, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
