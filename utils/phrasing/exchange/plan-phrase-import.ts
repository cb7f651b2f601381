import type { Locale, PhrasePart, Stage } from '@/utils/model';
import type { FilePhrase } from './phrase-file';

interface Kept {
  readonly id: string;
  readonly locale: Locale;
  readonly stage?: Stage | undefined;
  readonly parts: readonly PhrasePart[];
}

export interface PhraseImport<K extends Kept> {
  readonly added: readonly FilePhrase[];
  readonly changed: readonly { readonly before: K; readonly after: FilePhrase }[];
  /** How many are here already, word for word. */
  readonly same: number;
}

/** What taking the file would do; what is only here stays. */
export function planPhraseImport<K extends Kept>(
  kept: readonly K[],
  file: readonly FilePhrase[],
): PhraseImport<K> {
  const added: FilePhrase[] = [];
  const changed: { before: K; after: FilePhrase }[] = [];
  const seen = new Set(kept.map(wordingOf));
  let same = 0;
  for (const phrase of file) {
    const wording = wordingOf(phrase);
    const before = phrase.id ? kept.find(({ id }) => id === phrase.id) : undefined;
    if (seen.has(wording)) same += 1;
    else if (before && !changed.some((one) => one.before === before)) {
      changed.push({ before, after: phrase });
    } else added.push(phrase);
    seen.add(wording);
  }
  return { added, changed, same };
}

/** Two sentences with this in common are one. */
function wordingOf({ locale, stage, parts }: Omit<Kept, 'id'>): string {
  const plain = parts.map((part) => ('slot' in part ? [part.slot] : part.text));
  return JSON.stringify([locale, stage ?? null, plain]);
}
