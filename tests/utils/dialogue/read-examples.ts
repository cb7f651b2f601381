import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DialogueAct, dialogueActs } from '@/utils/dialogue';

const FOLDER = join(import.meta.dirname, '../../../scripts/dialogue/examples');

interface Example {
  readonly text: string;
  /** The main act first; the others are as good an answer. */
  readonly good: readonly DialogueAct[];
}

const isAct = (name: string): name is DialogueAct => dialogueActs.some((act) => act === name);

/** The lines the n-gram table learns from; `others` are no agent's lines. */
export function readExamples(): { examples: Example[]; others: string[] } {
  const rows = readdirSync(FOLDER)
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const examples = rows.flatMap(([act = '', text = '', ...also]) =>
    isAct(act) ? [{ text, good: [act, ...also.filter(isAct)] }] : [],
  );
  return {
    examples,
    others: rows.flatMap(([act, text]) => (act === 'none' && text ? [text] : [])),
  };
}
