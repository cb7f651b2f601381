import { PanelRightOpen } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useOpenPanel } from '@/components/hooks/use-open-panel';
import { useTranslation } from '@/components/hooks/use-translation';
import { FeedbackBar } from '@/components/panel/FeedbackBar';
import { Button } from '@/components/ui/Button';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import { LatestNotes } from './LatestNotes';
import { NextReminder } from './NextReminder';
import { NoteBox } from './NoteBox';
import styles from './PopupApp.module.css';

const StorageNotice = lazy(() =>
  import('@/components/panel/StorageNotice').then((file) => ({ default: file.StorageNotice })),
);

/** The quick note first; under it what was noted last, what comes next, and the way to the panel. */
export function PopupApp() {
  const { t } = useTranslation();
  return (
    <main className={styles.popup}>
      <ScreenTitle>{t('popup.title')}</ScreenTitle>
      <Suspense>
        <StorageNotice />
      </Suspense>
      <NoteBox focused />
      <NextReminder />
      <OpenPanel />
      <LatestNotes />
      <div className={styles.feedback}>
        <FeedbackBar />
      </div>
    </main>
  );
}

function OpenPanel() {
  const { t } = useTranslation();
  const { open, ready } = useOpenPanel();
  return (
    <Button
      wide
      icon={<PanelRightOpen aria-hidden size="1.2em" />}
      data-testid="open-panel"
      disabled={!ready}
      onClick={open}
    >
      {t('popup.openPanel')}
    </Button>
  );
}
