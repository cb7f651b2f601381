import { MessageCirclePlus } from 'lucide-react';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/SelectField';
import type { Conversation } from '@/utils/model';
import styles from './ConversationPicker.module.css';
import { channelWords } from './case-words';

/** Each call and each chat is its own conversation; the last one is in front. */
export function ConversationPicker({ talk }: { talk: ConversationState }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { conversations, conversation, select, start } = talk;
  if (conversation === null) return null;
  const nameOf = ({ startedAt, channel, representative }: Conversation) =>
    [dates.moment(startedAt), t(channelWords[channel]), representative].filter(Boolean).join(' · ');
  return (
    <div className={styles.picker}>
      {conversations.length > 1 ? (
        <div className={styles.choice} data-testid="record-conversation">
          <SelectField
            label={t('record.conversation')}
            value={conversation.id}
            choices={conversations
              .toReversed()
              .map((one) => ({ value: one.id, label: nameOf(one) }))}
            onChange={select}
          />
        </div>
      ) : null}
      <Button
        variant="quiet"
        icon={<MessageCirclePlus aria-hidden size="1.2em" />}
        data-testid="record-new-conversation"
        onClick={() => void start(conversation.channel)}
      >
        {t('record.newConversation')}
      </Button>
    </div>
  );
}
