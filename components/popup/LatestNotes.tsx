import { useKeptFocus } from '@/components/hooks/use-kept-focus';
import { useNotes } from '@/components/hooks/use-notes';
import { useTranslation } from '@/components/hooks/use-translation';
import styles from './LatestNotes.module.css';
import { NoteItem } from './NoteItem';

const SHOWN = 5;

/** The last notes, so that one sees what was kept. */
export function LatestNotes() {
  const { t } = useTranslation();
  const { notes, failed, remove } = useNotes(SHOWN);
  const place = useKeptFocus<HTMLElement>(notes?.length ?? 0);
  if (failed) return <p className={styles.empty}>{t('errors.readFailed')}</p>;
  if (notes === undefined) return null;
  return (
    <section ref={place} tabIndex={-1} className={styles.notes}>
      <h2>{t('popup.latestNotes')}</h2>
      {notes.length === 0 ? <p className={styles.empty}>{t('popup.noNotes')}</p> : null}
      <ul className={styles.list}>
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} onRemove={() => void remove(note)} />
        ))}
      </ul>
    </section>
  );
}
