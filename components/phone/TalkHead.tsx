import { ArrowLeft } from 'lucide-react';
import { useTranslation } from '@/components/hooks/use-translation';
import { IconButton } from '@/components/ui/IconButton';
import styles from './TalkScreen.module.css';

interface TalkHeadProps {
  readonly title: string;
  readonly onBack: () => void;
}

/** These screens have no tab: their name stands on top, with the way back. */
export function TalkHead({ title, onBack }: TalkHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.head}>
      <IconButton
        label={t('phone.back')}
        icon={<ArrowLeft aria-hidden size="1.3em" />}
        data-testid="talk-back"
        onClick={onBack}
      />
      <h1>{title}</h1>
    </div>
  );
}
