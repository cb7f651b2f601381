import { PhoneOff } from 'lucide-react';
import { useFeedback } from '@/components/hooks/use-feedback';
import { useTalkTurn } from '@/components/hooks/use-talk-turn';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { CallChecklist } from './CallChecklist';
import { HeardBox } from './HeardBox';
import { OneAtATime } from './OneAtATime';
import { SaidButton } from './SaidButton';
import { TalkHead } from './TalkHead';
import { TalkNotes } from './TalkNotes';
import styles from './TalkScreen.module.css';
import { WaysToReach } from './WaysToReach';

/** On the phone: one sentence to read out, large; what they said; who it was. All of it kept. */
export function CallScreen({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useFeedback();
  const turn = useTalkTurn('phone', 'phone');
  const { talk, found, fill } = turn;

  const end = async () => {
    if (!(await talk.saveDetails({ endedAt: Date.now() }))) return;
    say({ said: 'phone.ended', tone: 'done' });
    onClose();
  };

  return (
    <div className={styles.screen} data-testid="call">
      <TalkHead title={t('phone.callTitle')} onBack={onClose} />
      <CallChecklist />
      <WaysToReach kinds={['phone']} />
      <OneAtATime
        title={t('phone.readOut')}
        found={found}
        onFill={fill}
        actions={(shown) => <SaidButton shown={shown} words="phone.said" onSaid={turn.keepSaid} />}
      />
      <HeardBox turn={turn} words="phone.heardText" />
      <TalkNotes talk={talk} />
      {talk.conversation ? (
        <Button
          wide
          icon={<PhoneOff aria-hidden size="1.2em" />}
          data-testid="call-end"
          onClick={() => void end()}
        >
          {t('phone.end')}
        </Button>
      ) : null}
    </div>
  );
}
