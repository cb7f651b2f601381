import { utf8Length } from './digest';
import type { Json } from './json';
import type { Operation } from './operation';

/** A text over 16 KB travels as several `text-part` operations of one commit. */
export const TEXT_PART_BYTES = 16 * 1024;

/** Stands in a field for a text that is kept in parts. */
interface TextReference {
  readonly textGroup: string;
  readonly parts: number;
}

function isTextReference(value: Json): value is { textGroup: string; parts: number } {
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
  // A code unit is at most 3 bytes of UTF-8 and 6 of JSON, so short texts need no counting.
  if (text.length * 6 <= TEXT_PART_BYTES || utf8Length(JSON.stringify(text)) <= TEXT_PART_BYTES)
    return [text];
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

/** The fields of the `text-part` operations of one text, and what stands for it meanwhile. */
export function partsOf(
  pieces: readonly string[],
  textGroup: string,
): { readonly reference: Json; readonly parts: Record<string, Json>[] } {
  const reference = { textGroup, parts: pieces.length } satisfies TextReference;
  return { reference, parts: pieces.map((text, index) => ({ textGroup, index, text })) };
}

/** Puts texts together again from all operations about one record. */
export function textReader(operations: readonly Operation[]): {
  readonly resolve: (value: Json) => Json;
  /** A part of a text that was asked for is missing. */
  readonly isIncomplete: () => boolean;
} {
  const groups = new Map<string, Map<number, string>>();
  for (const { header, payload } of operations) {
    if (header.kind !== 'text-part' || !payload) continue;
    const { textGroup, index, text } = payload.fields;
    if (typeof textGroup !== 'string' || typeof index !== 'number' || typeof text !== 'string')
      continue;
    const parts = groups.get(textGroup) ?? new Map<number, string>();
    if (!parts.has(index)) parts.set(index, text);
    groups.set(textGroup, parts);
  }
  let incomplete = false;
  const resolve = (value: Json): Json => {
    if (!isTextReference(value)) return value;
    const own = [...(groups.get(value.textGroup) ?? [])]
      .filter(([index]) => Number.isInteger(index) && index >= 0 && index < value.parts)
      .sort(([a], [b]) => a - b);
    if (own.length < value.parts) incomplete = true;
    return own.map(([, text]) => text).join('');
  };
  return { resolve, isIncomplete: () => incomplete };
}
