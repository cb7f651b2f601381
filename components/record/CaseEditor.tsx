import { type SubmitEvent, useRef, useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useFocusOnProblem } from '@/components/hooks/use-focus-on-problem';
import { useFormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import type { Case } from '@/utils/model';
import { CaseBill } from './CaseBill';
import styles from './CaseEditor.module.css';
import { CaseOffer } from './CaseOffer';
import { CaseOthers } from './CaseOthers';
import { CaseReason } from './CaseReason';
import { type CaseDay, type CaseProblems, caseChanges, caseProblems, formOf } from './case-form';
import { DeleteCase } from './DeleteCase';

export interface CaseEditorProps {
  readonly mode: 'edit' | 'new';
  readonly onClose: () => void;
}

/** One bill: what is owed, why, and what can be offered. All of it may stay empty but the name. */
export function CaseEditor({ mode, onClose }: CaseEditorProps) {
  const { cases, current } = useCase();
  if (cases === undefined) return null;
  const saved = mode === 'edit' ? current : null;
  return <CaseEditorForm key={saved?.id ?? 'new'} saved={saved} onClose={onClose} />;
}

function CaseEditorForm({ saved, onClose }: { saved: Case | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { create, update, currency } = useCase();
  const savedForm = formOf(saved);
  const draft = useFormDraft(`case:${saved?.id ?? 'new'}`, savedForm, saved?.seen);
  const [shown, setShown] = useState(false);
  const [unfinished, setUnfinished] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const refused = useFocusOnProblem(form);

  const problems = problemsOf(draft.values, unfinished);
  const visible: CaseProblems = shown ? problems : {};

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const badDays = unfinishedDays(event.currentTarget);
    setShown(true);
    setUnfinished(badDays);
    if (Object.keys(problemsOf(draft.values, badDays)).length > 0) {
      refused();
      return;
    }
    const changes = caseChanges(draft.values, savedForm);
    const done = saved ? await update(changes, draft.seen) : await create(fieldsOf(changes));
    if (!done) return;
    draft.clear();
    onClose();
  };

  const section = { draft, problems: visible, currency: saved?.currency ?? currency };
  return (
    <form
      ref={form}
      className={styles.editor}
      noValidate
      data-testid="case-editor"
      onSubmit={(event) => void submit(event)}
      onBlur={(event) => {
        // Only a field that was left may be called wrong, and only once something stands in it.
        if (event.target instanceof HTMLInputElement && event.target.value !== '') setShown(true);
      }}
    >
      <h1>{t(saved ? 'record.editCase' : 'record.newCase')}</h1>
      {saved ? <CaseOthers saved={saved} draft={draft} /> : null}
      <CaseBill {...section} />
      <CaseReason {...section} />
      <CaseOffer {...section} />
      {draft.dirty ? <p className={styles.quiet}>{t('record.typedIsKept')}</p> : null}
      <Actions>
        <Button type="submit" variant="primary" disabled={!draft.ready} data-testid="case-save">
          {t('common.save')}
        </Button>
        <Button data-testid="case-cancel" onClick={onClose}>
          {t('common.back')}
        </Button>
        {draft.dirty ? (
          <Button variant="quiet" data-testid="case-discard" onClick={draft.clear}>
            {t('record.discardTyped')}
          </Button>
        ) : null}
      </Actions>
      {saved ? <DeleteCase onDeleted={onClose} /> : null}
    </form>
  );
}

function problemsOf(form: ReturnType<typeof formOf>, unfinished: readonly string[]): CaseProblems {
  const problems = caseProblems(form);
  for (const day of unfinished as readonly CaseDay[]) {
    if (form[day] === '') problems[day] = 'errors.dateImpossible';
  }
  return problems;
}

/** A date the browser's own field does not accept (31 February) reaches us as an empty text. */
function unfinishedDays(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=date]')]
    .filter((input) => input.validity?.badInput)
    .map((input) => input.closest<HTMLElement>('[data-field]')?.dataset.field ?? '');
}

function fieldsOf(changes: ReturnType<typeof caseChanges>) {
  const { creditor = '', ...rest } = changes;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { creditor, ...given };
}
