import { foldScript } from './fold-script';
import { normaliseText } from './normalise-text';

const QUOTES = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
]);
const QUOTE = /[‘’“”「」『』]/g;
const DASH = /[\u2010-\u2015\u2212]/g;
const VARIATION = /[\ufe00-\ufe0f]/g;

/**
 * One form for everything that should match: normalised, lower case, simplified characters, plain
 * quotes and dashes. For comparing only; never shown.
 */
export function foldForMatching(text: string): string {
  const plain = normaliseText(text)
    .replace(QUOTE, (quote) => QUOTES.get(quote) ?? quote)
    .replace(DASH, '-')
    .replace(VARIATION, '')
    .toLowerCase();
  return normaliseText(foldScript(plain));
}
