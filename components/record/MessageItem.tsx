import type { ConversationState } from '@/components/hooks/use-conversation';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { TimelineItem } from '@/components/ui/Timeline';
import type { Message } from '@/utils/model';
import { viaWords, whoWords } from './case-words';
import { LongText } from './LongText';
import styles from './MessageItem.module.css';

const sides = { agent: 'other', user: 'own', system: 'neutral' } as const;

interface MessageItemProps {
  readonly message: Message;
  readonly talk: ConversationState;
  /** When it was said, as the list writes it. */
  readonly time: string;
}

/** One line: who, when, how it came, the words as they were. */
export function MessageItem({ message, talk, time }: MessageItemProps) {
  const { t } = useTranslation();
  const { who, speaker, name, at, via, struck = false } = message;
  const saidBy = t(speaker === 'bot' ? 'record.whoBot' : whoWords[who]);
  const other = t(who === 'agent' ? 'record.flipToUser' : 'record.flipToAgent');
  return (
    <TimelineItem
      title={
        <>
          {saidBy}
          {name ? <bdi className={styles.name}>{name}</bdi> : null}
        </>
      }
      time={`${time} · ${t(viaWords[via])}`}
      dateTime={new Date(at).toISOString()}
      side={sides[who]}
      struckLabel={struck ? t('record.struck') : undefined}
      actions={
        <div className={styles.actions}>
          <Button
            compact
            variant="quiet"
            data-testid="message-flip"
            onClick={() => void talk.flip(message)}
          >
            {other}
          </Button>
          <Button
            compact
            variant="quiet"
            data-testid="message-strike"
            aria-pressed={struck}
            onClick={() => void talk.strike(message)}
          >
            {t(struck ? 'record.restore' : 'record.strike')}
          </Button>
        </div>
      }
    >
      <div data-testid="message" data-who={who} data-struck={struck}>
        <LongText text={message.text} />
      </div>
    </TimelineItem>
  );
}
