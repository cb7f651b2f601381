import { type RefObject, useEffect, useRef, useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useDraft } from '@/components/hooks/use-draft';
import { useNotes } from '@/components/hooks/use-notes';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import styles from './NoteBox.module.css';

/** The quick note: one draft over popup, panel and tab, kept on every input event. */
export function NoteBox({ focused = false }: { focused?: boolean }) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { add } = useNotes(0);
  const [draft, write] = useDraft('note');
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(draft);
  latest.current = draft;
  useCaretAtEnd(box, focused && draft !== null);

  const save = async () => {
    if (saving || !draft?.trim()) {
      box.current?.focus();
      return;
    }
    setSaving(true);
    const saved = await add(draft, current?.id ?? null);
    setSaving(false);
    // What was typed while it was being saved stays.
    if (saved && latest.current === draft) write('');
    box.current?.focus();
  };

  return (
    <div className={styles.noteBox}>
      <TextArea
        ref={box}
        label={t('popup.noteLabel')}
        hint={t('popup.noteHint')}
        placeholder={t('popup.notePlaceholder')}
        data-testid="note-box"
        dir="auto"
        // Typing over a draft that is not read yet would lose it.
        readOnly={draft === null}
        value={draft ?? ''}
        onChange={write}
        onSubmit={() => void save()}
      />
      <Actions>
        <Button variant="primary" data-testid="note-save" busy={saving} onClick={() => void save()}>
          {t('popup.noteSave')}
        </Button>
      </Actions>
    </div>
  );
}

function useCaretAtEnd(box: RefObject<HTMLTextAreaElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted || box.current === null) return;
    box.current.focus();
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [wanted, box]);
}
