import { useRef, useState } from 'react';
import { useArrival } from '@/components/hooks/use-arrival';
import { useConversation } from '@/components/hooks/use-conversation';
import { useDraft } from '@/components/hooks/use-draft';
import { useFacts } from '@/components/hooks/use-facts';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import { type PhraseFilter, usePhrases } from '@/components/hooks/use-phrases';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { EmptyState } from '@/components/ui/EmptyState';
import { Progress } from '@/components/ui/Progress';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import { Segmented } from '@/components/ui/Segmented';
import { TextField } from '@/components/ui/TextField';
import { GlossaryList } from './GlossaryList';
import { OwnPhrases } from './OwnPhrases';
import { PackedPhrases } from './PackedPhrases';
import { PhraseFilters } from './PhraseFilters';
import styles from './PhrasesScreen.module.css';

type View = 'all' | 'favourites' | 'hidden' | 'terms';
type Kept = Omit<PhraseFilter, 'search' | 'only'>;

const ANY: Kept = { stage: '', act: '', reason: '', channel: 'chat' };

/** Every phrase of the language, filled with the case's facts; favourites; and the words themselves. */
export function PhrasesScreen() {
  const { t } = useTranslation();
  const [search, setSearch] = useDraft('phrase-search');
  const [view, setView] = useState<View>('all');
  const [kept, setKept] = useState<Kept>(ANY);
  const box = useRef<HTMLInputElement>(null);
  const arrived = useArrival('phrases');
  useFocusWhen(box, arrived !== null && search !== null, { again: arrived });

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
      <Views view={view} onChange={setView} />
      {view === 'all' ? (
        <PhraseFilters
          filter={{ ...kept, search: '', only: null }}
          onChange={(patch) => setKept({ ...kept, ...patch })}
        />
      ) : null}
      {view === 'terms' ? (
        <GlossaryList search={search ?? ''} />
      ) : (
        <Found view={view} kept={kept} search={search ?? ''} />
      )}
    </div>
  );
}

interface ViewsProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

function Views({ view, onChange }: ViewsProps) {
  const { t } = useTranslation();
  const { preferences } = usePreferences();
  const hidden = (preferences.hiddenPhrases?.length ?? 0) > 0;
  return (
    <Segmented
      legend={t('phrasing.views')}
      testId="phrase-views"
      value={view}
      choices={[
        { value: 'all', label: t('phrasing.viewAll') },
        { value: 'favourites', label: t('phrasing.viewFavourites') },
        { value: 'terms', label: t('phrasing.viewTerms') },
        ...(hidden || view === 'hidden'
          ? [{ value: 'hidden' as const, label: t('phrasing.viewHidden') }]
          : []),
      ]}
      onChange={onChange}
    />
  );
}

interface FoundProps {
  readonly view: Exclude<View, 'terms'>;
  readonly kept: Kept;
  readonly search: string;
}

function Found({ view, kept, search }: FoundProps) {
  const { t } = useTranslation();
  const talk = useConversation(t('panel.caseUnnamed'));
  const { facts, fill } = useFacts(talk);
  const only = view === 'all' ? null : view;
  const filter: PhraseFilter = { ...(only ? ANY : kept), search, only };
  const found = usePhrases(filter, facts, talk);
  const own = found?.filter(({ intent }) => intent === 'own') ?? [];
  const packed = found?.filter(({ intent }) => intent !== 'own') ?? [];
  const plain = JSON.stringify(filter) === JSON.stringify({ ...ANY, search: '', only: null });

  if (found === undefined) return <Progress label={t('common.loading')} />;
  return (
    <>
      {own.length > 0 || plain ? (
        <OwnPhrases candidates={own} onFill={fill} filtered={!plain} />
      ) : null}
      {found.length === 0 ? <Nothing view={view} searched={search.trim() !== ''} /> : null}
      {packed.length > 0 ? (
        <PackedPhrases
          key={view}
          candidates={packed}
          onFill={fill}
          filterKey={JSON.stringify(filter)}
        />
      ) : null}
    </>
  );
}

function Nothing({ view, searched }: { view: FoundProps['view']; searched: boolean }) {
  const { t } = useTranslation();
  if (searched || view === 'all') {
    return <EmptyState title={t('phrasing.none')}>{t('phrasing.noneHint')}</EmptyState>;
  }
  if (view === 'hidden') return <EmptyState title={t('phrasing.hiddenNone')} />;
  return (
    <EmptyState title={t('phrasing.favouritesNone')}>{t('phrasing.favouritesNoneHint')}</EmptyState>
  );
}
