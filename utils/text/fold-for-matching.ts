import { normaliseText } from './normalise-text';
import { SIMPLIFIED_FORMS } from './simplified-forms';

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

let simplified: Map<string, string> | undefined;

function simplifiedForms(): Map<string, string> {
  if (!simplified) {
    simplified = new Map();
    for (let at = 0; at + 1 < SIMPLIFIED_FORMS.length; at += 2) {
      simplified.set(SIMPLIFIED_FORMS.charAt(at), SIMPLIFIED_FORMS.charAt(at + 1));
    }
  }
  return simplified;
}

function foldScript(text: string): string {
  const forms = simplifiedForms();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    folded += character < '㐀' ? character : (forms.get(character) ?? character);
  }
  return folded;
}

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
