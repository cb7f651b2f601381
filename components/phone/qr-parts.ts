/** Bytes that make a code a phone still reads from a panel 240 px wide. */
const MOST_BYTES = 420;
/** More codes than this are no help. */
const MOST_CODES = 6;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** A text as what goes into one code each, cut after sentences; null when it is too long for that. */
export function qrParts(text: string): readonly string[] | null {
  const parts: string[] = [];
  for (const sentence of sentencesOf(text)) {
    if (bytesOf(sentence) > MOST_BYTES) return null;
    const last = parts.at(-1);
    if (last !== undefined && bytesOf(last + sentence) <= MOST_BYTES) {
      parts[parts.length - 1] = last + sentence;
    } else parts.push(sentence);
  }
  return parts.length > MOST_CODES ? null : parts.map((part) => part.trim());
}

/** With their marks, so that together they are the text again. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const letter of text) {
    begun += letter;
    if (!'。！？!?；;\n'.includes(letter) && !begun.endsWith('. ')) continue;
    sentences.push(begun);
    begun = '';
  }
  return begun === '' ? sentences : [...sentences, begun];
}
