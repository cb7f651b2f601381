import { openGates } from '@/utils/text';
import { conceptGates } from './concepts/concept-gates';
import { harmConcepts } from './concepts/harm-concepts';
import { moneyConcepts } from './concepts/money-concepts';
import { shapeConcepts } from './concepts/shape-concepts';
import { talkConcepts } from './concepts/talk-concepts';

export const CONCEPTS = [...moneyConcepts, ...talkConcepts, ...harmConcepts, ...shapeConcepts];

/** Every concept is two expressions, the Chinese one first; the gates number them so. */
export function conceptHalf(number: number): string {
  const [, zh, en] = CONCEPTS[number >> 1] ?? [];
  return number % 2 === 0 ? `${zh}` : `\\b(?:${en})\\b`;
}

type IsOpen = (expression: number) => boolean;

let gate: ((text: string) => IsOpen) | undefined;
const patterns = new Map<string, RegExp>();

/** What a line can match of a concept, which of most concepts is nothing. */
function patternOf(concept: number, isOpen: IsOpen): RegExp | null {
  const halves = [2 * concept, 2 * concept + 1].filter(isOpen);
  if (halves.length === 0) return null;
  const key = halves.join('|');
  const pattern = patterns.get(key) ?? new RegExp(halves.map(conceptHalf).join('|'), 'gu');
  patterns.set(key, pattern);
  return pattern;
}

/** A concept that fills a sentence says it no louder. */
const OFTEN = 3;
/** How far apart two concepts may stand and still be read together. */
const REACH = 6;
const SENTENCES = 12;
const SENTENCE_END = /[。!;！…\n]|(?<=\?)|\.(?=\s|$)/u;

interface OpenConcept {
  readonly concept: number;
  readonly pattern: RegExp;
}

function openConcepts(line: string): OpenConcept[] {
  gate ??= openGates(conceptGates);
  const isOpen = gate(line);
  return CONCEPTS.flatMap((_, concept) => {
    const pattern = patternOf(concept, isOpen);
    return pattern ? [{ concept, pattern }] : [];
  });
}

/** The concepts of one sentence in the order they come. */
function conceptsOf(sentence: string, open: readonly OpenConcept[]): number[] {
  const found: { at: number; concept: number }[] = [];
  for (const { concept, pattern } of open) {
    let count = 0;
    for (const { index } of sentence.matchAll(pattern)) {
      if (count === OFTEN) break;
      count += 1;
      found.push({ at: index, concept });
    }
  }
  found.sort((one, other) => one.at - other.at || one.concept - other.concept);
  return found
    .map(({ concept }) => concept)
    .filter((concept, place, all) => concept !== all[place - 1]);
}

/** Which concepts a folded line holds, and which follow which; as keys to be hashed. */
export function findConcepts(folded: string): string[] {
  const keys = new Set<string>();
  const open = openConcepts(folded);
  for (const sentence of folded.split(SENTENCE_END).slice(0, SENTENCES)) {
    const sequence = conceptsOf(sentence.trim(), open);
    sequence.forEach((one, place) => {
      keys.add(`#${one}`);
      for (const other of sequence.slice(place + 1, place + 1 + REACH)) {
        if (other !== one) keys.add(`#${one}>${other}`);
      }
    });
  }
  return [...keys];
}
