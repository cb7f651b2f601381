import { Trash2 } from 'lucide-react';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { LongText } from '@/components/record/LongText';
import { IconButton } from '@/components/ui/IconButton';
import type { Note } from '@/utils/model';
import styles from './NoteItem.module.css';

interface NoteItemProps {
  readonly note: Note;
  /** Whose bill it belongs to, where that is worth saying. */
  readonly about?: string | undefined;
  readonly onRemove: () => void;
}

export function NoteItem({ note, about, onRemove }: NoteItemProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const when = dates.moment(note.at);
  const where = note.place ? note.place.origin.replace(/^https?:\/\//, '') : null;
  return (
    <li className={styles.note} data-testid="note">
      <div className={styles.words}>
        <LongText text={note.text} limit={100} />
        <p className={styles.about}>{[when, where, about].filter(Boolean).join(' · ')}</p>
      </div>
      <IconButton
        label={t('popup.noteDelete')}
        icon={<Trash2 aria-hidden size="1.2em" />}
        data-testid="note-delete"
        onClick={onRemove}
      />
    </li>
  );
}
