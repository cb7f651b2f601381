import type { ConversationState } from '@/components/hooks/use-conversation';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/SelectField';
import { type Conversation, channelSchema } from '@/utils/model';
import styles from './ConversationDetails.module.css';
import { channelWords } from './case-words';
import { DetailFields } from './DetailFields';
import { MissingHints } from './MissingHints';

interface ConversationDetailsProps {
  readonly conversation: Conversation;
  readonly talk: ConversationState;
}

/** Who it was, under which number, over which channel. */
export function ConversationDetails({ conversation, talk }: ConversationDetailsProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('record.details')}>
      <MissingHints conversation={conversation} messages={talk.messages} />
      <div className={styles.fields}>
        <DetailFields
          draft={`details:${conversation.id}`}
          conversation={conversation}
          onSave={talk.saveDetails}
        />
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
    </Card>
  );
}
