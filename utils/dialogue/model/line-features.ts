import { findConcepts } from './find-concepts';
import { plainMandarin } from './plain-mandarin';

/** Buckets the words and concepts are hashed into. */
export const BUCKETS = 65536;

const LONGEST_GRAM = 3;
const WORD_STEM = 6;
const NOT_HAN = /[^\u3400-\u9fff0?]+/g;
const WORD = /[a-z']+|\?|0/g;

/**
 * Which buckets a folded line falls into: Chinese characters and English stems, one to three in a
 * row, and the concepts they name.
 */
export function lineFeatures(folded: string): number[] {
  const line = plainMandarin(folded);
  const plain = line.replace(/\d[\d.,]*/g, '0');
  const buckets = new Set<number>();
  for (const run of plain.split(NOT_HAN)) grams(Array.from(run), '', buckets);
  const words = plain.match(WORD) ?? [];
  if (words.some((word) => word.length > 1)) {
    grams(
      words.map((word) => word.slice(0, WORD_STEM)),
      ' ',
      buckets,
    );
  }
  for (const concept of findConcepts(line)) buckets.add(hash(concept) % BUCKETS);
  return [...buckets].sort((one, other) => one - other);
}

function grams(units: readonly string[], joint: string, into: Set<number>): void {
  for (let length = 1; length <= LONGEST_GRAM; length += 1) {
    for (let at = 0; at + length <= units.length; at += 1) {
      into.add(hash(joint + units.slice(at, at + length).join(joint)) % BUCKETS);
    }
  }
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value >>> 0;
}
