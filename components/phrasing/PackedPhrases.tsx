import { type ReactNode, useEffect, useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import { SuggestionCard } from './SuggestionCard';

const PAGE = 10;

interface PackedPhrasesProps {
  readonly candidates: readonly Candidate[];
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  /** A new one starts from the top. */
  readonly filterKey: string;
  readonly actions: ((shown: Candidate) => ReactNode) | undefined;
}

/** Ready sentences, page by page. */
export function PackedPhrases({ candidates, onFill, filterKey, actions }: PackedPhrasesProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(PAGE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter starts from its top
  useEffect(() => setLimit(PAGE), [filterKey]);
  return (
    <>
      <Card>
        {candidates.slice(0, limit).map((candidate) => (
          <SuggestionCard
            key={candidate.family}
            candidate={candidate}
            onFill={onFill}
            // A letter is no part of a message.
            actions={candidate.channel === 'letter' ? undefined : actions}
          />
        ))}
      </Card>
      {candidates.length > limit ? (
        <Button wide onClick={() => setLimit(limit + PAGE)}>
          {t('common.more')}
        </Button>
      ) : null}
    </>
  );
}
