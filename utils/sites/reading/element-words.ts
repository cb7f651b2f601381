import type { Shown } from './shown';

/** Attributes in which widgets say whose line it is, or what an element is for. */
const TELLING =
  /^(class|role|part|placement|position|itemprop|aria-roledescription|data-[\w-]*(?:role|author|from|sender|side|direction|placement|owner|type|testid|test-id|qa|cy|name))$/;

/**
 * Classes of layout whose names are words: `my-2`, `me-auto`, `col-start-2`, the "self" of `self-end` and
 * `align-self-end`; `text-start`, where the words begin in a bubble of either side.
 */
const LAYOUT =
  /(?<![\w-])(?:-?(?:[mp][a-z]-(?:\d|auto|px|\[)|(?:col|row)-(?:start|end)-\d)\S*|text-(?:start|left)(?![\w-])|(?:align-)?self-(?=start|end|center|auto|stretch|baseline))/g;

/** Whose name or picture it is, not whose line: `user-name` stands in the rows of both sides. */
const WHOSE = /(?<![a-z])user[-_](name|avatar|info|pic|photo|img|image|icon|head|face)(?![a-z])/g;

const cache = new Map<string, readonly string[]>();

/** `rce-mbox-text--fromUser` → rce, mbox, text, from, user. */
export function splitWords(value: string): readonly string[] {
  const known = cache.get(value);
  if (known) return known;
  const words = value
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(WHOSE, 'users$1 $1')
    .replace(LAYOUT, ' ')
    // `message-not-self`
    .replace(/(?<![a-z])not[-_ ]?(?:self|me|mine|own|user)(?![a-z])/g, 'other')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
  if (cache.size > 2000) cache.clear();
  cache.set(value, words);
  return words;
}

/** The words an element's tag, classes and telling attributes are made of. */
export function wordsOf({ tag, attributes }: Pick<Shown, 'tag' | 'attributes'>): string[] {
  const words: string[] = [];
  if (tag.includes('-')) words.push(...splitWords(tag));
  for (const [name, value] of Object.entries(attributes)) {
    if (TELLING.test(name)) words.push(...splitWords(value));
  }
  return words;
}
