/**
 * Which words expressions cannot match without, packed: `words` parted by bars, beside each of them
 * the clauses it meets, and for each expression the clauses it asks for. A clause is one sign, from
 * FIRST_CLAUSE on. Words with Latin letters stand apart: a text without any makes nobody unpack them.
 */
export interface PackedGates {
  readonly signs: PackedWords;
  readonly latin: PackedWords;
  readonly expressions: string;
  readonly clauses: number;
}

interface PackedWords {
  readonly words: string;
  readonly meets: string;
  readonly longest: number;
}

interface Words {
  readonly meets: ReadonlyMap<string, string>;
  readonly longest: number;
}

const FIRST_CLAUSE = 0x4e00;
const LATIN = /[a-z]/;

function unpack({ words, meets, longest }: PackedWords): Words {
  const met = meets.split('|');
  return { meets: new Map(words.split('|').map((word, at) => [word, met[at] ?? ''])), longest };
}

function meet(text: string, { meets, longest }: Words, met: Uint8Array): void {
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 1; length <= longest; length += 1) {
      const clauses = meets.get(text.slice(at, at + length)) ?? '';
      for (let one = 0; one < clauses.length; one += 1) {
        met[clauses.charCodeAt(one) - FIRST_CLAUSE] = 1;
      }
    }
  }
}

/**
 * For a text, which of many expressions can match it at all, by number: in one pass, without
 * compiling any of them. An expression that was let through may still not match.
 */
export function openGates(packed: PackedGates): (text: string) => (expression: number) => boolean {
  const signs = unpack(packed.signs);
  const asked = packed.expressions.split('|');
  let latin: Words | undefined;
  return (text) => {
    const met = new Uint8Array(packed.clauses);
    meet(text, signs, met);
    if (LATIN.test(text)) {
      latin ??= unpack(packed.latin);
      meet(text, latin, met);
    }
    return (expression) => {
      const clauses = asked[expression] ?? '';
      for (let one = 0; one < clauses.length; one += 1) {
        if (met[clauses.charCodeAt(one) - FIRST_CLAUSE] !== 1) return false;
      }
      return true;
    };
  };
}
