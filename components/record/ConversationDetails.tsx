import { useRef } from 'react';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { useFormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { type Conversation, channelSchema } from '@/utils/model';
import styles from './ConversationDetails.module.css';
import { channelWords } from './case-words';
import { MissingHints } from './MissingHints';

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

interface ConversationDetailsProps {
  readonly conversation: Conversation;
  readonly talk: ConversationState;
}

/** Who it was, under which number: kept while typing, saved on leaving a field. */
export function ConversationDetails({ conversation, talk }: ConversationDetailsProps) {
  const { t } = useTranslation();
  const saved = mapFields((field) => conversation[field] ?? '');
  const draft = useFormDraft<Details>(`details:${conversation.id}`, saved);
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
    await talk.saveDetails(Object.fromEntries(patch));
    for (const field of changed) {
      if (sent.current[field] === trimmed[field]) delete sent.current[field];
    }
  };

  return (
    <Card title={t('record.details')}>
      <MissingHints conversation={conversation} messages={talk.messages} />
      <div className={styles.fields}>
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
        <div data-testid="record-channel">
          <SelectField
            label={t('record.channel')}
            value={conversation.channel}
            choices={channelSchema.options.map((value) => ({
              value,
              label: t(channelWords[value]),
            }))}
            onChange={(next) => void talk.saveDetails({ channel: next })}
          />
        </div>
      </div>
      {draft.dirty ? (
        <Button data-testid="record-details-save" onClick={() => void save()}>
          {t('common.save')}
        </Button>
      ) : null}
    </Card>
  );
}
