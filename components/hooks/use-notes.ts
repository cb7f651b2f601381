import type { Note } from '@/utils/model';
import { placeBeside } from './place-beside';
import { useFeedback } from './use-feedback';
import { useLive } from './use-live';

/** Quick notes, newest first. */
export function useNotes(limit: number): {
  readonly notes: readonly Note[] | undefined;
  readonly failed: boolean;
  /** Keeps the page in front with it, where that is known. */
  readonly add: (text: string, caseId: string | null) => Promise<boolean>;
  readonly move: (note: Note, caseId: string) => Promise<boolean>;
  readonly remove: (note: Note) => Promise<boolean>;
} {
  const { save } = useFeedback();
  const found = useLive(`notes:${limit}`, (record) => record.readNotes(limit));
  return {
    notes: found.value,
    failed: found.failed,
    add: async (text, caseId) => {
      const place = await placeBeside().catch(() => null);
      return save(
        (record) => [
          record.createChange(
            'note',
            { text, at: Date.now(), ...(place ? { place } : {}) },
            { caseId },
          ),
        ],
        'popup.noteSaved',
      );
    },
    move: (note, caseId) =>
      save((record) => [record.updateChange('note', note, {}, { caseId })], 'popup.noteMoved'),
    remove: (note) => save((record) => [record.deleteChange('note', note)], 'popup.noteDeleted'),
  };
}
