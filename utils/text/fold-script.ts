import { SIMPLIFIED_FORMS } from './simplified-forms';

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

/** Traditional characters to simplified ones, one unit for one unit: positions stay the same. */
export function foldScript(text: string): string {
  const forms = simplifiedForms();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    folded += character < '㐀' ? character : (forms.get(character) ?? character);
  }
  return folded;
}
