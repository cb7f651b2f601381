import { lazy, Suspense } from 'react';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { Progress } from '@/components/ui/Progress';
import { NowScreen } from './NowScreen';
import type { Shown } from './places';

// Only Now is part of the first load; the other screens come when they are opened.
const FirstRun = lazy(() => import('./FirstRun').then((file) => ({ default: file.FirstRun })));
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
const CallScreen = lazy(() =>
  import('@/components/phone/CallScreen').then((file) => ({ default: file.CallScreen })),
);
const AppChatScreen = lazy(() =>
  import('@/components/phone/AppChatScreen').then((file) => ({ default: file.AppChatScreen })),
);
const BillScreen = lazy(() =>
  import('@/components/bill/BillScreen').then((file) => ({ default: file.BillScreen })),
);
const CaseEditor = lazy(() =>
  import('@/components/record/CaseEditor').then((file) => ({ default: file.CaseEditor })),
);

interface ScreenProps {
  readonly shown: Shown;
  readonly onClose: () => void;
  readonly onGo: (next: Shown) => void;
  /** The panel was just opened: the caret goes to its main box. */
  readonly focused: boolean;
}

export function Screen(props: ScreenProps) {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Progress label={t('common.loading')} />}>
      <Chosen {...props} />
    </Suspense>
  );
}

function Chosen({ shown, onClose, onGo, focused }: ScreenProps) {
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
    case 'bill':
      return <BillScreen onClose={onClose} />;
    case 'case-edit':
    case 'case-new':
      return <CaseEditor mode={shown === 'case-new' ? 'new' : 'edit'} onClose={onClose} />;
    case 'phone':
      return <CallScreen onClose={onClose} />;
    case 'app-chat':
      return <AppChatScreen onClose={onClose} />;
    default:
      return preferences.welcomed ? (
        <NowScreen focused={focused} onGo={onGo} />
      ) : (
        <FirstRun focused={focused} />
      );
  }
}
