import { lazy, Suspense } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useCase } from '@/components/hooks/use-case';
import { useTalkTurn } from '@/components/hooks/use-talk-turn';
import { useTranslation } from '@/components/hooks/use-translation';
import { CopyButton } from '@/components/phrasing/CopyButton';
import { EvidenceCard } from '@/components/record/EvidenceCard';
import { HeardBox } from './HeardBox';
import { OneAtATime } from './OneAtATime';
import { SaidButton } from './SaidButton';
import { TalkHead } from './TalkHead';
import { TalkNotes } from './TalkNotes';
import styles from './TalkScreen.module.css';
import { WaysToReach } from './WaysToReach';

// The drawer of codes comes when there is one to draw.
const QrCodes = lazy(() => import('./QrCodes').then((file) => ({ default: file.QrCodes })));

/** In the lender's app on a phone: the sentence goes over as a code to scan, the answer comes back here. */
export function AppChatScreen({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { current } = useCase();
  const turn = useTalkTurn('app_chat', 'chat');
  const { talk, found, fill } = turn;
  return (
    <div className={styles.screen} data-testid="app-chat">
      <TalkHead title={t('phone.appTitle')} onBack={onClose} />
      <WaysToReach kinds={['in_app', 'application']} />
      <p>{t('phone.appHow')}</p>
      <OneAtATime
        title={t('phone.sendThis')}
        found={found}
        onFill={fill}
        actions={(shown) => (
          <>
            <Code shown={shown} />
            <CopyButton key={shown.text} {...shown} />
            <SaidButton shown={shown} words="phone.sent" onSaid={turn.keepSaid} />
          </>
        )}
      />
      <HeardBox turn={turn} words="phone.heardPaste" />
      {current ? <EvidenceCard conversationId={talk.conversation?.id} /> : null}
      <TalkNotes talk={talk} />
    </div>
  );
}

function Code({ shown }: { readonly shown: Candidate }) {
  const { t } = useTranslation();
  // A code is as good as sent: what is held back gets none.
  if (shown.held) return <p className={styles.quiet}>{t('phone.qrHeld')}</p>;
  return (
    <Suspense>
      <QrCodes key={shown.text} text={shown.text} />
    </Suspense>
  );
}
