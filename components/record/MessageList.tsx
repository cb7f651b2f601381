import { useState } from 'react';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Timeline } from '@/components/ui/Timeline';
import { MessageItem } from './MessageItem';
import { messageTime } from './message-time';

const FIRST = 20;
const STEP = 50;

/** In the order it was said; earlier lines come on request, so that the newest are near. */
export function MessageList({ talk }: { talk: ConversationState }) {
  const { t, locale } = useTranslation();
  const { zone, today } = useDates();
  const [count, setCount] = useState(FIRST);
  const { messages } = talk;
  const hidden = Math.max(0, messages.length - count);
  const shown = messages.slice(hidden);
  return (
    <>
      {hidden > 0 ? (
        <Button data-testid="record-earlier" onClick={() => setCount(count + STEP)}>
          {t('record.earlier', { count: hidden })}
        </Button>
      ) : null}
      <Timeline label={t('record.said')}>
        {shown.map((message, index) => (
          <MessageItem
            key={message.id}
            message={message}
            talk={talk}
            time={messageTime(message, shown[index - 1], { locale, zone, today })}
          />
        ))}
      </Timeline>
    </>
  );
}
