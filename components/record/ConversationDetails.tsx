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

const FIELDS = ['representative', 'staffId', 'ticket'] as const;
const labels = {
  representative: { label: 'record.representative', testId: 'record-representative' },
  staffId: { label: 'record.staffId', testId: 'record-staff-id' },
  ticket: { label: 'record.ticket', testId: 'record-ticket' },
} as const;

interface ConversationDetailsProps {
  readonly conversation: Conversation;
  readonly talk: ConversationState;
}

/** Who it was, under which number: kept while typing, saved on leaving a field. */
export function ConversationDetails({ conversation, talk }: ConversationDetailsProps) {
  const { t } = useTranslation();
  const { representative = '', staffId = '', ticket = '', channel } = conversation;
  const saved = { representative, staffId, ticket };
  const draft = useFormDraft<typeof saved>(`details:${conversation.id}`, saved);
  const saving = useRef(false);

  const save = async () => {
    const changed = FIELDS.filter((field) => draft.values[field] !== saved[field]);
    if (saving.current || changed.length === 0) return;
    saving.current = true;
    const patch = changed.map((field) => [field, draft.values[field].trim() || undefined] as const);
    if (await talk.saveDetails(Object.fromEntries(patch))) draft.clear();
    saving.current = false;
  };

  return (
    <Card title={t('record.details')}>
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
            value={channel}
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
