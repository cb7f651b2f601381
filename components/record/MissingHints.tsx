import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import type { PlainMessageId } from '@/utils/i18n';
import type { Conversation, Message } from '@/utils/model';
import { missingFromRecord, type RecordGap } from '@/utils/record';

const gapWords = {
  representative: 'record.gapRepresentative',
  staffId: 'record.gapStaffId',
  ticket: 'record.gapTicket',
  reply_by: 'record.gapReplyBy',
} as const satisfies Record<RecordGap, PlainMessageId>;

interface MissingHintsProps {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

/** What to ask for before the chat ends, in one sentence. */
export function MissingHints({ conversation, messages }: MissingHintsProps) {
  const { t, locale } = useTranslation();
  const gaps = missingFromRecord(conversation, messages);
  if (gaps.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  return (
    <div data-testid="record-missing" data-gaps={gaps.join(' ')}>
      <Banner title={t('record.missing')}>
        {list.format(gaps.map((gap) => t(gapWords[gap])))}
      </Banner>
    </div>
  );
}
