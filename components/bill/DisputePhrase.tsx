import type { ConversationState } from '@/components/hooks/use-conversation';
import { useFacts } from '@/components/hooks/use-facts';
import { usePhrases } from '@/components/hooks/use-phrases';
import { useTranslation } from '@/components/hooks/use-translation';
import { SuggestionCard } from '@/components/phrasing/SuggestionCard';

/** The sentence that asks what a new item is and how it was reckoned. */
export function DisputePhrase({ talk }: { readonly talk: ConversationState }) {
  const { t } = useTranslation();
  const { facts, fill } = useFacts(talk);
  const found = usePhrases(
    { search: '', stage: 'check_bill', act: '', reason: '', channel: 'chat', only: null },
    facts,
    talk,
  );
  const phrase = found?.find(({ intent }) => intent === 'dispute_bill_item');
  if (!phrase) return null;
  return (
    <div data-testid="dispute">
      <p>{t('bill.dispute')}</p>
      <SuggestionCard key={phrase.family} candidate={phrase} onFill={fill} />
    </div>
  );
}
