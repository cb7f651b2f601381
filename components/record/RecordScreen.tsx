import { MessagesSquare, ReceiptText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { BillHistory } from '@/components/bill/BillHistory';
import { BillScreen } from '@/components/bill/BillScreen';
import { useCase } from '@/components/hooks/use-case';
import { type ConversationState, useConversation } from '@/components/hooks/use-conversation';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import { AddLine } from './AddLine';
import { CaseEditor } from './CaseEditor';
import { CaseSummary } from './CaseSummary';
import { ConversationDetails } from './ConversationDetails';
import { ConversationPicker } from './ConversationPicker';
import { EvidenceCard } from './EvidenceCard';
import { MessageList } from './MessageList';
import { NotesCard } from './NotesCard';
import styles from './RecordScreen.module.css';
import { SaveRecord } from './SaveRecord';

/** What was said about one bill, by whom and when. */
export function RecordScreen() {
  const { t } = useTranslation();
  const { cases, current } = useCase();
  const talk = useConversation(t('panel.caseUnnamed'));
  const [editing, setEditing] = useState<'edit' | 'new' | 'bill' | null>(null);

  const onBill = () => setEditing('bill');

  if (editing === 'bill') return <BillScreen onClose={() => setEditing(null)} />;
  if (editing) return <CaseEditor mode={editing} onClose={() => setEditing(null)} />;
  return (
    <div className={styles.screen}>
      <ScreenTitle>{t('panel.tabRecord')}</ScreenTitle>
      {current ? <CaseSummary current={current} onEdit={() => setEditing('edit')} /> : null}
      {cases === undefined || talk.loading ? null : (
        <Talk
          talk={talk}
          onBill={onBill}
          action={
            current ? null : (
              <Button data-testid="record-new-case" onClick={() => setEditing('new')}>
                {t('record.newCase')}
              </Button>
            )
          }
        />
      )}
      <Button
        icon={<ReceiptText aria-hidden size="1.2em" />}
        data-testid="record-bill"
        onClick={onBill}
      >
        {t('bill.title')}
      </Button>
      {current ? <BillHistory talk={talk} /> : null}
      {current ? <EvidenceCard conversationId={talk.conversation?.id} /> : null}
      <NotesCard />
    </div>
  );
}

interface TalkProps {
  readonly talk: ConversationState;
  readonly action: ReactNode;
  readonly onBill: () => void;
}

function Talk({ talk, action, onBill }: TalkProps) {
  const { t } = useTranslation();
  const { conversation, messages } = talk;
  if (talk.failed) return <Banner tone="warn" title={t('errors.readFailed')} live />;
  return (
    <>
      {conversation === null ? (
        <EmptyState
          icon={<MessagesSquare aria-hidden size="2em" />}
          title={t('record.empty')}
          action={action}
        >
          {t('record.emptyHelp')}
        </EmptyState>
      ) : (
        <>
          <ConversationPicker talk={talk} />
          <ConversationDetails key={conversation.id} conversation={conversation} talk={talk} />
          <Card title={t('record.said')}>
            {messages.length === 0 ? <p>{t('record.noLines')}</p> : <MessageList talk={talk} />}
          </Card>
        </>
      )}
      <AddLine talk={talk} onBill={onBill} />
      {conversation === null ? null : <SaveRecord conversation={conversation} />}
    </>
  );
}
