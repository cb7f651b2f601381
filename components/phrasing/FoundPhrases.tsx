import { ListChecks } from 'lucide-react';
import { useConversation } from '@/components/hooks/use-conversation';
import { useFacts } from '@/components/hooks/use-facts';
import { type PhraseFilter, usePhrases } from '@/components/hooks/use-phrases';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { EmptyState } from '@/components/ui/EmptyState';
import { Progress } from '@/components/ui/Progress';
import { OwnPhrases } from './OwnPhrases';
import { PackedPhrases } from './PackedPhrases';
import styles from './PhrasesScreen.module.css';
import { PickTogether } from './PickTogether';
import { usePicking } from './use-picking';

interface FoundPhrasesProps {
  readonly filter: PhraseFilter;
  /** Nothing is filtered: the user's own are shown even if there are none. */
  readonly plain: boolean;
}

/** What fits the filter: the user's own first; several can be picked and sent as one message. */
export function FoundPhrases({ filter, plain }: FoundPhrasesProps) {
  const { t } = useTranslation();
  const talk = useConversation(t('panel.caseUnnamed'));
  const { facts, fill } = useFacts(talk);
  const found = usePhrases(filter, facts, talk);
  const { picked, toggle, actions } = usePicking();
  if (found === undefined) return <Progress label={t('common.loading')} />;

  const own = found.filter(({ intent }) => intent === 'own');
  const packed = found.filter(({ intent }) => intent !== 'own');
  const pickable = found.some(({ channel }) => channel !== 'letter');
  return (
    <div className={classNames(styles.found, picked && styles.picking)}>
      {found.length > 0 ? (
        <div className={styles.head}>
          <p className={styles.count}>{t('phrasing.count', { count: found.length })}</p>
          {pickable || picked ? (
            <Button
              compact
              variant="quiet"
              icon={<ListChecks aria-hidden size="1.1em" />}
              aria-pressed={picked !== null}
              data-testid="pick"
              onClick={toggle}
            >
              {t(picked ? 'phrasing.pickStop' : 'phrasing.pick')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {own.length > 0 || plain ? (
        <OwnPhrases candidates={own} onFill={fill} filtered={!plain} actions={actions} />
      ) : null}
      {found.length === 0 ? <Nothing filter={filter} /> : null}
      {packed.length > 0 ? (
        <PackedPhrases
          candidates={packed}
          onFill={fill}
          filterKey={JSON.stringify(filter)}
          actions={actions}
        />
      ) : null}
      {picked ? <PickTogether picked={picked} /> : null}
    </div>
  );
}

function Nothing({ filter }: { readonly filter: PhraseFilter }) {
  const { t } = useTranslation();
  if (filter.search.trim() !== '' || filter.only === null) {
    return <EmptyState title={t('phrasing.none')}>{t('phrasing.noneHint')}</EmptyState>;
  }
  if (filter.only === 'hidden') return <EmptyState title={t('phrasing.hiddenNone')} />;
  return (
    <EmptyState title={t('phrasing.favouritesNone')}>{t('phrasing.favouritesNoneHint')}</EmptyState>
  );
}
