import type { Term } from './term';

/** A piece of a sentence: words, and the term they are, if any. */
export type Piece = { readonly text: string; readonly term?: string };

const LATIN = /[A-Za-z]/;

type Hit = { readonly at: number; readonly name: string; readonly term: string };

/** Cuts a sentence so that each term stands alone, once: the second time it is known. */
export function findTerms(text: string, terms: readonly Term[]): readonly Piece[] {
  const hits = terms
    .flatMap(({ id, names }) => names.flatMap((name) => hitsOf(text, name, id)))
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  const pieces: Piece[] = [];
  const known = new Set<string>();
  let end = 0;
  for (const { at, name, term } of hits) {
    if (at < end) continue;
    const after = at + name.length;
    // A longer term keeps its words even where it is not marked again.
    if (!known.has(term)) {
      if (at > end) pieces.push({ text: text.slice(end, at) });
      pieces.push({ text: text.slice(at, after), term });
      known.add(term);
      end = after;
    }
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

function hitsOf(text: string, name: string, term: string): Hit[] {
  const [within, wanted] = [text.toLowerCase(), name.toLowerCase()];
  const found: Hit[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    if (standsAlone(text, at, name.length)) found.push({ at, name, term });
  }
  return found;
}

/** "default" is not in "defaulted": Latin words end where letters end. */
function standsAlone(text: string, at: number, length: number): boolean {
  const edge = (inside: string | undefined, outside: string | undefined) =>
    !(LATIN.test(inside ?? '') && LATIN.test(outside ?? ''));
  return edge(text[at], text[at - 1]) && edge(text[at + length - 1], text[at + length]);
}
