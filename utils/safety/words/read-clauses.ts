import { GOES_ON, TELLS_OF_SCAMS, WARNS, WARNS_ENGLISH } from './warnings';

const SHORT = 6;
const SENTENCE = /[^。！!？?\n]+/gu;
const CUT = /[,，](?!\d{3})|[;；]|(?<=[a-z)] ?)\. /u;

export interface Sentence {
  readonly clauses: readonly string[];
  /** Those that ask or say something: warnings and refusals left out. */
  readonly said: readonly string[];
}

/** The sentences of a folded text in clauses. */
export function readClauses(folded: string): Sentence[] {
  return sentencesOf(folded).map((sentence) => {
    const clauses = sentence.split(CUT);
    if (TELLS_OF_SCAMS.test(sentence)) return { clauses, said: [] };
    let warned = false;
    const said = clauses.filter((clause) => {
      warned = warns(clause) || (warned && GOES_ON.test(clause));
      return !warned;
    });
    return { clauses, said };
  });
}

/** "收到了吗？报一下": a few words alone go with the sentence before them. */
function sentencesOf(folded: string): string[] {
  const sentences: string[] = [];
  for (const [sentence] of folded.matchAll(SENTENCE)) {
    const before = sentences.pop();
    if (before === undefined) sentences.push(sentence);
    else if (Math.min(sentence.length, before.length) <= SHORT)
      sentences.push(`${before},${sentence}`);
    else sentences.push(before, sentence);
  }
  return sentences;
}

function warns(clause: string): boolean {
  return WARNS.test(clause) || WARNS_ENGLISH.test(clause);
}
