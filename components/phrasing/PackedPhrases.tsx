import { ListChecks } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import styles from './PhrasesScreen.module.css';
import { PickBox } from './PickBox';
import { PickTogether } from './PickTogether';
import { SuggestionCard } from './SuggestionCard';

const PAGE = 20;

interface PackedPhrasesProps {
  readonly candidates: readonly Candidate[];
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  /** A new one starts from the top. */
  readonly filterKey: string;
}

/** Ready sentences, page by page; several can be picked and sent as one message. */
export function PackedPhrases({ candidates, onFill, filterKey }: PackedPhrasesProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(PAGE);
  /** In the order in which they were picked; null: not picking. */
  const [picked, setPicked] = useState<readonly Candidate[] | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter starts from its top
  useEffect(() => setLimit(PAGE), [filterKey]);

  const pick = useCallback((candidate: Candidate, on: boolean) => {
    setPicked((before) => {
      const at = (before ?? []).findIndex(({ family }) => family === candidate.family);
      if (!on) return (before ?? []).filter(({ family }) => family !== candidate.family);
      return at < 0 ? [...(before ?? []), candidate] : (before ?? []).with(at, candidate);
    });
  }, []);
  const pickable = candidates.some(({ channel }) => channel !== 'letter');

  return (
    <>
      <div className={styles.head}>
        <p className={styles.count}>{t('phrasing.count', { count: candidates.length })}</p>
        {pickable || picked ? (
          <Button
            compact
            variant="quiet"
            icon={<ListChecks aria-hidden size="1.1em" />}
            aria-pressed={picked !== null}
            data-testid="pick"
            onClick={() => setPicked(picked ? null : [])}
          >
            {t(picked ? 'phrasing.pickStop' : 'phrasing.pick')}
          </Button>
        ) : null}
      </div>
      <Card>
        {candidates.slice(0, limit).map((candidate) => (
          <SuggestionCard
            key={candidate.family}
            candidate={candidate}
            onFill={onFill}
            {...(picked && candidate.channel !== 'letter'
              ? {
                  actions: (shown: Candidate) => (
                    <PickBox
                      shown={shown}
                      picked={picked.find(({ family }) => family === shown.family)}
                      onPick={pick}
                    />
                  ),
                }
              : {})}
          />
        ))}
      </Card>
      {candidates.length > limit ? (
        <Button wide onClick={() => setLimit(limit + PAGE)}>
          {t('common.more')}
        </Button>
      ) : null}
      {picked ? <PickTogether picked={picked} /> : null}
    </>
  );
}
