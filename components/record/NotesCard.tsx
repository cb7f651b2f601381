import { useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useKeptFocus } from '@/components/hooks/use-kept-focus';
import { useNotes } from '@/components/hooks/use-notes';
import { useTranslation } from '@/components/hooks/use-translation';
import { NoteBox } from '@/components/popup/NoteBox';
import { NoteItem } from '@/components/popup/NoteItem';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/TextField';
import { foldForMatching } from '@/utils/text';
import styles from './NotesCard.module.css';

/** Beyond any number a person writes; the words are searched here, in memory. */
const MOST = 5000;
const FIRST = 5;
const STEP = 20;

/** The quick notes again: the same box as in the popup, and every note to find and to move. */
export function NotesCard() {
  const { t } = useTranslation();
  const { notes = [], remove, move } = useNotes(MOST);
  const { cases = [] } = useCase();
  const [wanted, setWanted] = useState('');
  const [count, setCount] = useState(FIRST);
  const place = useKeptFocus<HTMLDivElement>(notes.length);
  const needle = foldForMatching(wanted.trim());
  const found = needle ? notes.filter(({ text }) => foldForMatching(text).includes(needle)) : notes;
  const hidden = found.length - count;
  return (
    <Card title={t('record.notes')}>
      <NoteBox />
      <div ref={place} tabIndex={-1} className={styles.found}>
        {notes.length > FIRST ? (
          <TextField
            type="search"
            label={t('record.findNote')}
            data-testid="note-search"
            value={wanted}
            onChange={setWanted}
          />
        ) : null}
        {needle && found.length === 0 ? <p>{t('record.noNoteFound')}</p> : null}
        <ul className={styles.list}>
          {found.slice(0, count).map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              about={cases.find(({ id }) => id === note.caseId)?.creditor}
              moves={cases
                .filter(({ id }) => id !== note.caseId)
                .map(({ id, creditor }) => ({
                  id,
                  label: t('record.moveNote', { who: creditor }),
                  onSelect: () => void move(note, id),
                }))}
              onRemove={() => void remove(note)}
            />
          ))}
        </ul>
        {hidden > 0 ? (
          <Button data-testid="note-more" onClick={() => setCount(count + STEP)}>
            {t('record.moreNotes', { count: hidden })}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
