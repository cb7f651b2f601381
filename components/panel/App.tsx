import { Bell, Compass, MessagesSquare, NotebookPen, Settings } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ArrivalProvider } from '@/components/hooks/use-arrival';
import { PageProvider, usePage } from '@/components/hooks/use-page';
import { PageLookProvider } from '@/components/hooks/use-page-look';
import { type PanelRequest, usePanelRequests } from '@/components/hooks/use-panel-requests';
import { useTranslation } from '@/components/hooks/use-translation';
import { IconButton } from '@/components/ui/IconButton';
import { TabPanel, Tabs } from '@/components/ui/Tabs';
import { useWide } from '@/components/ui/use-wide';
import styles from './App.module.css';
import { CaseSwitcher } from './CaseSwitcher';
import { FeedbackBar } from './FeedbackBar';
import { PageChip } from './PageChip';
import { PageLines } from './PageLines';
import { besides, firstPlace, isElsewhere, PLACES, type Place, type Shown } from './places';
import { Screen } from './Screen';
import { TopNotices } from './TopNotices';

interface AppProps {
  /** The side panel, or the same app in a tab of its own. */
  readonly surface: 'panel' | 'tab';
}

export function App({ surface }: AppProps) {
  return (
    <PageProvider>
      <PageLookProvider>
        <Shell surface={surface} />
      </PageLookProvider>
    </PageProvider>
  );
}

/** Page chip and case on top, one screen (two where there is room), four tabs below. */
function Shell({ surface }: AppProps) {
  const { t } = useTranslation();
  const { aim } = usePage();
  const [shown, setShown] = useState<Shown>(firstPlace);
  const [arrival, setArrival] = useState<PanelRequest | null>(null);
  const [untouched, setUntouched] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  const main = useFocusAfterChange(shown, untouched);
  const wide = useWide(frame);
  const place = PLACES.find((one) => one === shown) ?? null;
  const beside = wide ? besides(shown) : null;

  const go = (next: Shown) => {
    setUntouched(false);
    setArrival(null);
    setShown(next);
  };
  const screen = <Screen shown={shown} onClose={() => go('now')} onGo={go} focused={untouched} />;
  usePanelRequests(surface === 'panel', (request) => {
    go(request.place);
    setArrival(request);
    if (request.target) aim(request.target);
  });

  return (
    <ArrivalProvider value={arrival}>
      <div ref={frame} className={styles.app}>
        <Header surface={surface} shown={shown} onGo={go} />
        <TopNotices besidePage={surface === 'panel'} />
        <div className={styles.screens}>
          <main key={shown} ref={main} tabIndex={-1} className={styles.screen}>
            {place ? (
              <TabPanel idBase="main" tab={place}>
                {screen}
              </TabPanel>
            ) : (
              screen
            )}
          </main>
          {beside ? (
            <aside key={beside} aria-label={t('panel.beside')} className={styles.screen}>
              <Screen shown={beside} onClose={() => go('now')} onGo={go} focused={false} />
            </aside>
          ) : null}
        </div>
        <footer className={styles.footer}>
          <FeedbackBar />
          <Navigation place={place} onGo={go} />
        </footer>
      </div>
    </ArrivalProvider>
  );
}

/** What one clicked may go with its screen: then the new one takes the keyboard over. */
function useFocusAfterChange(shown: Shown, untouched: boolean) {
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` is what changes
  useEffect(() => {
    if (!untouched && document.activeElement === document.body) main.current?.focus();
  }, [shown, untouched]);
  return main;
}

interface GoProps {
  readonly onGo: (next: Shown) => void;
}

function Header({ surface, shown, onGo }: GoProps & AppProps & { readonly shown: Shown }) {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <CaseSwitcher onEdit={() => onGo('case-edit')} onNew={() => onGo('case-new')} />
        <IconButton
          label={t('panel.settings')}
          icon={<Settings aria-hidden size="1.3em" />}
          pressed={shown === 'settings'}
          data-testid="open-settings"
          onClick={() => onGo(shown === 'settings' ? 'now' : 'settings')}
        />
      </div>
      {surface === 'panel' && !isElsewhere(shown) ? (
        <>
          <PageChip />
          <PageLines />
        </>
      ) : null}
    </header>
  );
}

function Navigation({ place, onGo }: GoProps & { readonly place: Place | null }) {
  const { t } = useTranslation();
  const icon = { 'aria-hidden': true, size: '1.3em' } as const;
  return (
    <nav aria-label={t('panel.tabs')}>
      <Tabs
        idBase="main"
        label={t('panel.tabs')}
        selected={place}
        onSelect={onGo}
        tabs={[
          { id: 'now', label: t('panel.tabNow'), icon: <Compass {...icon} /> },
          { id: 'phrases', label: t('panel.tabPhrases'), icon: <MessagesSquare {...icon} /> },
          { id: 'record', label: t('panel.tabRecord'), icon: <NotebookPen {...icon} /> },
          { id: 'reminders', label: t('panel.tabReminders'), icon: <Bell {...icon} /> },
        ]}
      />
    </nav>
  );
}
