import type { OwnPhrase, PhrasePart, Stage } from '@/utils/model';
import type { PhraseImport } from '@/utils/phrasing';
import { useFeedback } from './use-feedback';
import { useLive } from './use-live';
import { usePreferences } from './use-preferences';

/** Room between two positions for phrases that come between. */
const STEP = 1024;

export interface OwnPhraseValues {
  readonly parts: readonly PhrasePart[];
  readonly stage: Stage | undefined;
}

/** Phrases the user wrote, in this language, in the user's order. */
export function useOwnPhrases(): {
  readonly phrases: readonly OwnPhrase[];
  /** In every language. */
  readonly all: readonly OwnPhrase[];
  readonly add: (values: OwnPhraseValues) => Promise<boolean>;
  readonly edit: (phrase: OwnPhrase, values: OwnPhraseValues) => Promise<boolean>;
  readonly remove: (phrase: OwnPhrase) => Promise<boolean>;
  /** One place up (-1) or down (1). */
  readonly move: (phrase: OwnPhrase, by: -1 | 1) => Promise<boolean>;
  /** What a file brings, in one commit that can be taken back. */
  readonly take: (plan: PhraseImport<OwnPhrase>) => Promise<boolean>;
} {
  const { locale } = usePreferences();
  const { save } = useFeedback();
  const found = useLive('phrases', (record) => record.readAll('phrase'));
  const all = (found.value ?? []).toSorted((a, b) => a.position - b.position);
  const phrases = all.filter((phrase) => phrase.locale === locale);
  return {
    phrases,
    all,
    add: ({ parts, stage }) =>
      save((record) => {
        const position = (phrases.at(-1)?.position ?? 0) + STEP;
        const fields = { locale, parts: [...parts], position, ...(stage ? { stage } : {}) };
        return [record.createChange('phrase', fields)];
      }, 'phrasing.ownSaved'),
    edit: (phrase, { parts, stage }) =>
      save(
        (record) => [record.updateChange('phrase', phrase, { parts: [...parts], stage })],
        'phrasing.ownSaved',
      ),
    remove: (phrase) =>
      save((record) => [record.deleteChange('phrase', phrase)], 'phrasing.ownDeleted'),
    move: async (phrase, by) => {
      const moves = reorder(phrases, phrase, by);
      if (moves.length === 0) return false;
      return save(
        (record) =>
          moves.map(({ one, position }) => record.updateChange('phrase', one, { position })),
        null,
      );
    },
    take: ({ added, changed }) =>
      save(
        (record) => [
          ...added.map(({ id: _id, ...fields }, index) => {
            const position = (all.at(-1)?.position ?? 0) + STEP * (index + 1);
            return record.createChange('phrase', { ...withoutGaps(fields), position });
          }),
          ...changed.map(({ before, after: { parts, stage } }) =>
            record.updateChange('phrase', before, { parts, stage }),
          ),
        ],
        'phrasing.ownFileTaken',
      ),
  };
}

function withoutGaps<Fields extends { stage?: Stage | undefined }>({ stage, ...fields }: Fields) {
  return { ...fields, ...(stage ? { stage } : {}) };
}

/** The positions that change when a phrase goes one place up or down. */
function reorder(phrases: readonly OwnPhrase[], phrase: OwnPhrase, by: -1 | 1) {
  const from = phrases.findIndex(({ id }) => id === phrase.id);
  const other = phrases[from + by];
  if (from < 0 || !other) return [];
  const order = phrases.with(from, other).with(from + by, phrase);
  // Two devices may have given the same position: then all are numbered anew.
  const distinct = new Set(phrases.map(({ position }) => position)).size === phrases.length;
  const positionAt = (index: number) =>
    distinct ? (phrases[index]?.position ?? 0) : (index + 1) * STEP;
  return order
    .map((one, index) => ({ one, position: positionAt(index) }))
    .filter(({ one, position }) => one.position !== position);
}
