import type { ConversationState } from '@/components/hooks/use-conversation';
import { useTranslation } from '@/components/hooks/use-translation';
import { DetailFields } from '@/components/record/DetailFields';
import { MissingHints } from '@/components/record/MissingHints';
import { Card } from '@/components/ui/Card';

/** Name, staff id, ticket: asked for before the talk ends, since afterwards nobody can. */
export function TalkNotes({ talk }: { readonly talk: ConversationState }) {
  const { t } = useTranslation();
  const { conversation, messages, saveDetails } = talk;
  return (
    <Card title={t('phone.notes')}>
      {conversation ? <MissingHints conversation={conversation} messages={messages} /> : null}
      <DetailFields
        key={conversation?.id ?? ''}
        draft={`details:${conversation?.id ?? 'talk'}`}
        conversation={conversation}
        onSave={saveDetails}
      />
    </Card>
  );
}
