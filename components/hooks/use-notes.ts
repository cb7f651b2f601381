import type { Note, Place } from '@/utils/model';
import { useFeedback } from './use-feedback';
import { useLive } from './use-live';

/** Quick notes, newest first. */
export function useNotes(limit: number): {
  readonly notes: readonly Note[] | undefined;
  readonly add: (text: string, caseId: string | null, place?: Place) => Promise<boolean>;
  readonly remove: (note: Note) => Promise<boolean>;
} {
  const { save } = useFeedback();
  const found = useLive(`notes:${limit}`, (record) => record.readNotes(limit));
  return {
    notes: found.value,
    add: (text, caseId, place) =>
      save(
        (record) => [
          record.createChange(
            'note',
            { text, at: Date.now(), ...(place ? { place } : {}) },
            { caseId },
          ),
        ],
        'popup.noteSaved',
      ),
    remove: (note) => save((record) => [record.deleteChange('note', note)], 'popup.noteDeleted'),
  };
}
