import { useRef } from 'react';
import { type Seen, useFormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import type { Conversation } from '@/utils/model';
import { OtherValues } from './OtherValues';

const FIELDS = ['representative', 'staffId', 'ticket'] as const;
const labels = {
  representative: { label: 'record.representative', testId: 'record-representative' },
  staffId: { label: 'record.staffId', testId: 'record-staff-id' },
  ticket: { label: 'record.ticket', testId: 'record-ticket' },
} as const;

type Details = Record<(typeof FIELDS)[number], string>;

function mapFields(read: (field: keyof Details) => string): Details {
  return {
    representative: read('representative'),
    staffId: read('staffId'),
    ticket: read('ticket'),
  };
}

interface DetailFieldsProps {
  /** The name of the draft. */
  readonly draft: string;
  /** Null: what is saved begins one. */
  readonly conversation: Conversation | null;
  readonly onSave: (
    patch: { [Name in keyof Details]?: string | undefined },
    seen?: Seen,
  ) => Promise<boolean>;
}

/** Who it was, under which number: kept while typing, saved on leaving a field. */
export function DetailFields({ draft: name, conversation, onSave }: DetailFieldsProps) {
  const { t } = useTranslation();
  const saved = mapFields((field) => conversation?.[field] ?? '');
  const draft = useFormDraft<Details>(name, saved, conversation?.seen);
  /** On the way: the next field may be left before this one has arrived. */
  const sent = useRef<Partial<Details>>({});

  const save = async () => {
    const trimmed = mapFields((field) => draft.values[field].trim());
    const changed = FIELDS.filter(
      (field) => trimmed[field] !== saved[field] && trimmed[field] !== sent.current[field],
    );
    draft.set(trimmed);
    if (changed.length === 0) return;
    for (const field of changed) sent.current[field] = trimmed[field];
    const patch = changed.map((field) => [field, trimmed[field] || undefined] as const);
    const done = await onSave(Object.fromEntries(patch), draft.seen);
    // The conversation that now begins has a draft of its own.
    if (done && conversation === null) draft.clear();
    for (const field of changed) {
      if (sent.current[field] === trimmed[field]) delete sent.current[field];
    }
  };

  return (
    <>
      {conversation ? (
        <OtherValues
          record={conversation}
          draft={draft}
          fields={FIELDS}
          label={(field) => t(labels[field].label)}
          show={String}
          back={(field) => draft.set({ [field]: saved[field] })}
          write={(field, value) =>
            void onSave({ [field]: typeof value === 'string' ? value : undefined })
          }
        />
      ) : null}
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(labels[field].label)}
          data-testid={labels[field].testId}
          dir="auto"
          readOnly={!draft.ready}
          value={draft.values[field]}
          onChange={(text) => draft.set({ [field]: text })}
          onBlur={() => void save()}
          onEnter={() => void save()}
        />
      ))}
      {draft.dirty ? (
        <Button data-testid="record-details-save" onClick={() => void save()}>
          {t('common.save')}
        </Button>
      ) : null}
    </>
  );
}
