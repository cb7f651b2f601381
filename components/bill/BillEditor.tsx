import { type SubmitEvent, useRef, useState } from 'react';
import { useBills } from '@/components/hooks/use-bills';
import { useCase } from '@/components/hooks/use-case';
import { useEvidence } from '@/components/hooks/use-evidence';
import { useFocusOnProblem } from '@/components/hooks/use-focus-on-problem';
import { useFormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { RadioGroup } from '@/components/ui/RadioGroup';
import type { BillFields, Place } from '@/utils/model';
import type { BillFacts } from '@/utils/sites';
import { BillChanges } from './BillChanges';
import { BillFieldList } from './BillFieldList';
import { BillPictures } from './BillPictures';
import styles from './BillScreen.module.css';
import { BILL_AMOUNTS, billFormOf, billProblems, billValues, factsOf, wordsOf } from './bill-form';

interface BillEditorProps {
  /** What was read; null while nothing is known: then everything is typed. */
  readonly facts: BillFacts | null;
  readonly from: BillFields['from'];
  readonly place: Place | undefined;
  /** Whose page it was read from, for a bill that does not say. */
  readonly siteName: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Every value beside the words it came from; nothing is kept before the last button. */
export function BillEditor(props: BillEditorProps) {
  const { facts, from, place, onSaved, onClose } = props;
  const { t } = useTranslation();
  const { current, currency } = useCase();
  const { bills, keep } = useBills();
  const { keep: keepPictures } = useEvidence(current?.id ?? null);
  const [target, setTarget] = useState<'current' | 'new'>('current');
  const [pictures, setPictures] = useState<readonly File[]>([]);
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refused = useFocusOnProblem(form);
  const owner = target === 'current' ? current : null;
  const read = billFormOf(facts, owner, currency);
  const saved = { ...read, creditor: read.creditor || props.siteName };
  const draft = useFormDraft(`bill:${owner?.id ?? 'new'}`, saved);
  const problems = billProblems(draft.values);
  const values = billValues(draft.values);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setShown(true);
    if (Object.keys(problems).length > 0) return refused();
    const emptied = [...BILL_AMOUNTS, 'dueDate' as const].filter(
      (field) => owner?.[field] !== undefined && values[field] === undefined,
    );
    const words = wordsOf(facts, draft.values);
    const id = await keep(
      {
        creditor: draft.values.creditor.trim(),
        ...values,
        ...Object.fromEntries(emptied.map((field) => [field, undefined])),
      },
      { at: Date.now(), from, ...(place ? { place } : {}), ...values, words },
      owner === null,
    );
    if (id === null) return;
    if (pictures.length > 0) await keepPictures(pictures, 'bill', id);
    draft.clear();
    onSaved();
  };

  return (
    <form ref={form} className={styles.section} noValidate onSubmit={(event) => void submit(event)}>
      <BillPictures pictures={pictures} onChange={setPictures} />
      <Card>
        {facts ? <p>{t('bill.check')}</p> : null}
        {current ? (
          <RadioGroup
            legend={t('bill.target')}
            value={target}
            choices={[
              { value: 'current', label: t('bill.targetCurrent', { who: current.creditor }) },
              { value: 'new', label: t('bill.targetNew') },
            ]}
            onChange={setTarget}
          />
        ) : null}
        <BillFieldList
          draft={draft}
          problems={shown ? problems : {}}
          words={wordsOf(facts, draft.values)}
        />
        {owner ? (
          <BillChanges before={factsOf(bills?.[0] ?? owner)} after={factsOf(values)} />
        ) : null}
        <Actions>
          <Button type="submit" variant="primary" disabled={!draft.ready} data-testid="bill-save">
            {t('bill.save')}
          </Button>
          <Button data-testid="bill-cancel" onClick={onClose}>
            {t('common.back')}
          </Button>
        </Actions>
      </Card>
    </form>
  );
}
