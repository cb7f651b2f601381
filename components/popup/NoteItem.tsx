import { Ellipsis, Trash2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { LongText } from '@/components/record/LongText';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import type { Note } from '@/utils/model';
import styles from './NoteItem.module.css';

interface NoteItemProps {
  readonly note: Note;
  /** Whose bill it belongs to, where that is worth saying. */
  readonly about?: string | undefined;
  /** Bills it can be moved to. */
  readonly moves?: ComponentProps<typeof Menu>['items'] | undefined;
  readonly onRemove: () => void;
}

export function NoteItem({ note, about, moves = [], onRemove }: NoteItemProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const where = note.place?.origin.replace(/^https?:\/\//, '');
  const icon = { 'aria-hidden': true, size: '1.2em' } as const;
  const remove = { id: 'delete', label: t('popup.noteDelete'), icon: <Trash2 {...icon} /> };
  return (
    <li className={styles.note} data-testid="note">
      <div className={styles.words}>
        <LongText text={note.text} limit={100} />
        <p className={styles.about}>
          {[dates.moment(note.at), where, about].filter(Boolean).join(' · ')}
        </p>
      </div>
      {moves.length > 0 ? (
        <Menu
          label={t('popup.noteActions')}
          trigger={<Ellipsis {...icon} />}
          items={[...moves, { ...remove, danger: true, onSelect: onRemove }]}
        />
      ) : (
        <IconButton
          label={remove.label}
          icon={remove.icon}
          data-testid="note-delete"
          onClick={onRemove}
        />
      )}
    </li>
  );
}
