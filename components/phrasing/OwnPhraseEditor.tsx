import { type SubmitEvent, useState } from 'react';
import type { OwnPhraseValues } from '@/components/hooks/use-own-phrases';
import { usePhraseDraft } from '@/components/hooks/use-phrase-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/SelectField';
import type { PlainMessageId } from '@/utils/i18n';
import type { PhrasePart, Stage } from '@/utils/model';
import { stageNames } from './names';
import styles from './OwnPhrases.module.css';
import { PartsField } from './PartsField';
import { compactParts, isEmpty, lengthOf, spreadParts } from './phrase-parts';

interface OwnPhraseEditorProps {
  /** The id of the phrase, or 'new'. */
  readonly name: string;
  readonly saved: OwnPhraseValues;
  readonly onSave: (values: OwnPhraseValues) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Longer than anything one sends in one go. */
const LONGEST = 2000;

function problemOf(parts: readonly PhrasePart[]): PlainMessageId | null {
  if (isEmpty(parts)) return 'phrasing.ownEmpty';
  return lengthOf(parts) > LONGEST ? 'phrasing.ownTooLong' : null;
}

/** One sentence of one's own: words, places, and the step it is for. */
export function OwnPhraseEditor({ name, saved, onSave, onClose }: OwnPhraseEditorProps) {
  const { t } = useTranslation();
  const draft = usePhraseDraft(name, saved);
  const [tried, setTried] = useState(false);
  const { parts, stage } = draft.values;
  const problem = problemOf(parts);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem || !(await onSave({ parts: compactParts(parts), stage }))) return;
    draft.clear();
    onClose();
  };

  return (
    <form
      className={styles.editor}
      noValidate
      data-testid="own-editor"
      onSubmit={(event) => void submit(event)}
    >
      <PartsField
        parts={spreadParts(parts)}
        onChange={(next) => draft.set({ parts: next })}
        readOnly={!draft.ready}
        error={tried && problem ? t(problem) : undefined}
      />
      <SelectField
        label={t('phrasing.ownStage')}
        testId="own-stage"
        value={stage ?? ''}
        choices={[
          { value: '' as const, label: t('phrasing.stageAll') },
          ...Object.entries(stageNames).map(([value, label]) => ({
            value: value as Stage,
            label: t(label),
          })),
        ]}
        onChange={(chosen) => draft.set({ stage: chosen === '' ? undefined : chosen })}
      />
      {draft.dirty ? <p className={styles.quiet}>{t('phrasing.ownKept')}</p> : null}
      <Actions>
        <Button type="submit" variant="primary" disabled={!draft.ready} data-testid="own-save">
          {t('common.save')}
        </Button>
        <Button data-testid="own-cancel" onClick={onClose}>
          {t('common.back')}
        </Button>
        {draft.dirty ? (
          <Button
            variant="quiet"
            data-testid="own-discard"
            onClick={() => {
              draft.clear();
              onClose();
            }}
          >
            {t('phrasing.ownDiscard')}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}
