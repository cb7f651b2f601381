import { Bell, Compass, MessagesSquare, NotebookPen, Settings } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { PageProvider } from '@/components/hooks/use-page';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { IconButton } from '@/components/ui/IconButton';
import { Progress } from '@/components/ui/Progress';
import { TabPanel, Tabs } from '@/components/ui/Tabs';
import styles from './App.module.css';
import { CaseSwitcher } from './CaseSwitcher';
import { FeedbackBar } from './FeedbackBar';
import { FirstRun } from './FirstRun';
import { NowScreen } from './NowScreen';
import { PageChip } from './PageChip';

// Only Now is part of the first load; the other screens come when they are opened.
const PhrasesScreen = lazy(() =>
  import('@/components/phrasing/PhrasesScreen').then((file) => ({ default: file.PhrasesScreen })),
);
const RecordScreen = lazy(() =>
  import('@/components/record/RecordScreen').then((file) => ({ default: file.RecordScreen })),
);
const RemindersScreen = lazy(() =>
  import('@/components/reminders/RemindersScreen').then((file) => ({
    default: file.RemindersScreen,
  })),
);
const SettingsScreen = lazy(() =>
  import('@/components/settings/SettingsScreen').then((file) => ({ default: file.SettingsScreen })),
);
const CaseEditor = lazy(() =>
  import('@/components/record/CaseEditor').then((file) => ({ default: file.CaseEditor })),
);

const PLACES = ['now', 'phrases', 'record', 'reminders'] as const;
type Place = (typeof PLACES)[number];
type Shown = Place | 'settings' | 'case-edit' | 'case-new';

function firstPlace(): Place {
  const wanted = location.hash.slice(1);
  return PLACES.find((place) => place === wanted) ?? 'now';
}

/** The panel: page chip and case on top, one screen, four tabs below. */
export function App() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>(firstPlace);
  const place: Place = PLACES.find((one) => one === shown) ?? 'now';
  const icon = { 'aria-hidden': true, size: '1.3em' } as const;
  return (
    <PageProvider>
      <div className={styles.app}>
        <header className={styles.header}>
          <div className={styles.row}>
            <CaseSwitcher onEdit={() => setShown('case-edit')} onNew={() => setShown('case-new')} />
            <IconButton
              label={t('panel.settings')}
              icon={<Settings {...icon} />}
              pressed={shown === 'settings'}
              data-testid="open-settings"
              onClick={() => setShown(shown === 'settings' ? 'now' : 'settings')}
            />
          </div>
          <PageChip />
        </header>
        <main key={shown} className={styles.screen}>
          <TabPanel idBase="main" tab={place}>
            <Suspense fallback={<Progress label={t('common.loading')} />}>
              <Screen shown={shown} onClose={() => setShown('now')} />
            </Suspense>
          </TabPanel>
        </main>
        <FeedbackBar />
        <nav aria-label={t('panel.tabs')}>
          <Tabs
            idBase="main"
            label={t('panel.tabs')}
            selected={place}
            onSelect={setShown}
            tabs={[
              { id: 'now', label: t('panel.tabNow'), icon: <Compass {...icon} /> },
              { id: 'phrases', label: t('panel.tabPhrases'), icon: <MessagesSquare {...icon} /> },
              { id: 'record', label: t('panel.tabRecord'), icon: <NotebookPen {...icon} /> },
              { id: 'reminders', label: t('panel.tabReminders'), icon: <Bell {...icon} /> },
            ]}
          />
        </nav>
      </div>
    </PageProvider>
  );
}

function Screen({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) {
  const { preferences } = usePreferences();
  switch (shown) {
    case 'phrases':
      return <PhrasesScreen />;
    case 'record':
      return <RecordScreen />;
    case 'reminders':
      return <RemindersScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'case-edit':
    case 'case-new':
      return <CaseEditor mode={shown === 'case-new' ? 'new' : 'edit'} onClose={onClose} />;
    default:
      return preferences.welcomed ? <NowScreen /> : <FirstRun />;
  }
}
