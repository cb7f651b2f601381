import { useState } from 'react';
import type { OwnPhrase } from '@/utils/model';
import {
  type PhraseFileProblem,
  type PhraseImport,
  parsePhraseFile,
  planPhraseImport,
  writePhraseFile,
} from '@/utils/phrasing';
import { useOwnPhrases } from './use-own-phrases';
import { useSaveFile } from './use-save-file';

type FileStep =
  | { readonly at: 'choosing' }
  | { readonly at: 'refused'; readonly problem: PhraseFileProblem }
  | { readonly at: 'found'; readonly plan: PhraseImport<OwnPhrase> };

const CHOOSING: FileStep = { at: 'choosing' };
/** No file of sentences is bigger: it is not even read. */
const BIGGEST = 8_000_000;

/** Own phrases as a file: out with one click, in after a look at what would change. */
export function usePhraseFile(): {
  readonly step: FileStep;
  readonly canSave: boolean;
  /** Answers the name the file got. */
  readonly saveAs: (name: string) => string;
  readonly look: (file: File) => Promise<void>;
  readonly accept: () => Promise<void>;
  readonly cancel: () => void;
} {
  const { all, take } = useOwnPhrases();
  const saveFile = useSaveFile();
  const [step, setStep] = useState<FileStep>(CHOOSING);
  return {
    step,
    canSave: all.length > 0,
    saveAs: (name) => saveFile(`${name}.json`, 'application/json', writePhraseFile(all)),
    look: async (file) => {
      if (file.size > BIGGEST) return setStep({ at: 'refused', problem: 'too_large' });
      const parsed = await file
        .text()
        .then(parsePhraseFile, () => ({ problem: 'not_json' }) as const);
      if ('problem' in parsed) setStep({ at: 'refused', problem: parsed.problem });
      else setStep({ at: 'found', plan: planPhraseImport(all, parsed.phrases) });
    },
    accept: async () => {
      if (step.at === 'found' && (await take(step.plan))) setStep(CHOOSING);
    },
    cancel: () => setStep(CHOOSING),
  };
}
