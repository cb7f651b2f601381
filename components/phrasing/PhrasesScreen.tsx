import { lazy, Suspense, useRef, useState } from 'react';
import { useArrival } from '@/components/hooks/use-arrival';
import { useDraft } from '@/components/hooks/use-draft';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import type { PhraseFilter } from '@/components/hooks/use-phrases';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { Progress } from '@/components/ui/Progress';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import { Segmented } from '@/components/ui/Segmented';
import { TextField } from '@/components/ui/TextField';
import { FoundPhrases } from './FoundPhrases';
import { GlossaryList } from './GlossaryList';
import { PhraseFilters } from './PhraseFilters';
import styles from './PhrasesScreen.module.css';

const HelpView = lazy(() =>
  import('@/components/help/HelpView').then((file) => ({ default: file.HelpView })),
);

type View = 'all' | 'favourites' | 'hidden' | 'terms' | 'help';
/** Not sentences: words to look up, numbers to turn to. */
const APART: readonly View[] = ['terms', 'help'];
type Kept = Omit<PhraseFilter, 'search' | 'only'>;

const ANY: Kept = { stage: '', act: '', reason: '', channel: 'chat' };
const EVERYTHING: PhraseFilter = { ...ANY, search: '', only: null };

/** Every phrase of the language, filled with the case's facts; favourites; and the words themselves. */
export function PhrasesScreen() {
  const { t } = useTranslation();
  const [search, setSearch] = useDraft('phrase-search');
  const [view, setView] = useState<View>('all');
  const [kept, setKept] = useState<Kept>(ANY);
  const box = useRef<HTMLInputElement>(null);
  const arrived = useArrival('phrases');
  useFocusWhen(box, arrived !== null && search !== null, { again: arrived });

  const only = view === 'favourites' || view === 'hidden' ? view : null;
  const filter: PhraseFilter = { ...(only ? ANY : kept), search: search ?? '', only };

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
        <PhraseFilters filter={filter} onChange={(patch) => setKept({ ...kept, ...patch })} />
      ) : null}
      {view === 'terms' ? <GlossaryList search={search ?? ''} /> : null}
      {view === 'help' ? (
        <Suspense fallback={<Progress label={t('common.loading')} />}>
          <HelpView search={search ?? ''} />
        </Suspense>
      ) : null}
      {APART.includes(view) ? null : (
        <FoundPhrases
          key={view}
          filter={filter}
          plain={JSON.stringify(filter) === JSON.stringify(EVERYTHING)}
        />
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
        { value: 'help', label: t('help.view') },
        ...(hidden || view === 'hidden'
          ? [{ value: 'hidden' as const, label: t('phrasing.viewHidden') }]
          : []),
      ]}
      onChange={onChange}
    />
  );
}
