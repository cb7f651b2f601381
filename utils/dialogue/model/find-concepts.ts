import { harmConcepts } from './concepts/harm-concepts';
import { moneyConcepts } from './concepts/money-concepts';
import { shapeConcepts } from './concepts/shape-concepts';
import { talkConcepts } from './concepts/talk-concepts';

export const CONCEPTS = [...moneyConcepts, ...talkConcepts, ...harmConcepts, ...shapeConcepts];
const patterns = CONCEPTS.map(([, zh, en]) => new RegExp(`${zh}|\\b(?:${en})\\b`, 'gu'));

/** A concept that fills a sentence says it no louder. */
const OFTEN = 3;
/** How far apart two concepts may stand and still be read together. */
const REACH = 6;
const SENTENCES = 12;
const SENTENCE_END = /[。!;！…\n]|(?<=\?)|\.(?=\s|$)/u;

/** The concepts of one sentence in the order they come. */
function conceptsOf(sentence: string): number[] {
  const found: { at: number; concept: number }[] = [];
  patterns.forEach((pattern, concept) => {
    let count = 0;
    for (const { index } of sentence.matchAll(pattern)) {
      if (count === OFTEN) break;
      count += 1;
      found.push({ at: index, concept });
    }
  });
  found.sort((one, other) => one.at - other.at || one.concept - other.concept);
  return found
    .map(({ concept }) => concept)
    .filter((concept, place, all) => concept !== all[place - 1]);
}

/** Which concepts a folded line holds, and which follow which; as keys to be hashed. */
export function findConcepts(folded: string): string[] {
  const keys = new Set<string>();
  for (const sentence of folded.split(SENTENCE_END).slice(0, SENTENCES)) {
    const sequence = conceptsOf(sentence.trim());
    sequence.forEach((one, place) => {
      keys.add(`#${one}`);
      for (const other of sequence.slice(place + 1, place + 1 + REACH)) {
        if (other !== one) keys.add(`#${one}>${other}`);
      }
    });
  }
  return [...keys];
}
