import { useEffect, useRef, useState } from 'react';
import { useArrival } from '@/components/hooks/use-arrival';
import { useConversation } from '@/components/hooks/use-conversation';
import { useDraft } from '@/components/hooks/use-draft';
import { useFacts } from '@/components/hooks/use-facts';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import { type PhraseFilter, usePhrases } from '@/components/hooks/use-phrases';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { Progress } from '@/components/ui/Progress';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import type { Stage } from '@/utils/model';
import { stageNames } from './names';
import { OwnPhrases } from './OwnPhrases';
import styles from './PhrasesScreen.module.css';
import { SuggestionCard } from './SuggestionCard';

const PAGE = 20;

/** Every phrase of the language, by step and by search, filled with the case's facts. */
export function PhrasesScreen() {
  const { t } = useTranslation();
  const [search, setSearch] = useDraft('phrase-search');
  const [stage, setStage] = useState<Stage | ''>('');
  const [limit, setLimit] = useState(PAGE);
  const talk = useConversation(t('panel.caseUnnamed'));
  const { facts, fill } = useFacts(talk);
  const box = useRef<HTMLInputElement>(null);
  const arrived = useArrival('phrases');
  useFocusWhen(box, arrived !== null && search !== null, { again: arrived });
  const filter: PhraseFilter = { stage, search: search ?? '' };
  const found = usePhrases(filter, facts, talk);
  const own = found?.filter(({ intent }) => intent === 'own') ?? [];
  const packed = found?.filter(({ intent }) => intent !== 'own') ?? [];
  const filtered = stage !== '' || filter.search.trim() !== '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter starts from its top
  useEffect(() => setLimit(PAGE), [stage, search]);

  return (
    <div className={styles.screen}>
      <ScreenTitle>{t('panel.tabPhrases')}</ScreenTitle>
      <TextField
        ref={box}
        label={t('phrasing.search')}
        type="search"
        data-testid="phrase-search"
        value={search ?? ''}
        onChange={setSearch}
      />
      <SelectField
        label={t('phrasing.stage')}
        value={stage}
        choices={[
          { value: '' as const, label: t('phrasing.stageAll') },
          ...Object.entries(stageNames).map(([value, name]) => ({
            value: value as Stage,
            label: t(name),
          })),
        ]}
        onChange={setStage}
      />
      {found === undefined ? <Progress label={t('common.loading')} /> : null}
      {found && (own.length > 0 || !filtered) ? (
        <OwnPhrases candidates={own} onFill={fill} filtered={filtered} />
      ) : null}
      {found?.length === 0 && filtered ? (
        <EmptyState title={t('phrasing.none')}>{t('phrasing.noneHint')}</EmptyState>
      ) : null}
      {packed.length > 0 ? (
        <>
          <p className={styles.count}>{t('phrasing.count', { count: packed.length })}</p>
          <Card>
            {packed.slice(0, limit).map((candidate) => (
              <SuggestionCard key={candidate.id} candidate={candidate} onFill={fill} />
            ))}
          </Card>
        </>
      ) : null}
      {packed.length > limit ? (
        <Button wide onClick={() => setLimit(limit + PAGE)}>
          {t('common.more')}
        </Button>
      ) : null}
    </div>
  );
}
