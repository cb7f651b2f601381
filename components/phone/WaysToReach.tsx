import { useChannels } from '@/components/hooks/use-channels';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { Details } from '@/components/ui/Details';
import type { ChannelKind } from '@/utils/safety';
import styles from './WaysToReach.module.css';

/** Numbers and paths as reported for this creditor, each with how far it can be relied on. */
export function WaysToReach({ kinds }: { readonly kinds: readonly ChannelKind[] }) {
  const { t } = useTranslation();
  const ways = useChannels().filter(({ kind }) => kinds.includes(kind));
  if (ways.length === 0) return null;
  return (
    <Card>
      <Details summary={<b>{t('phone.ways')}</b>}>
        <ul className={styles.ways} data-testid="ways">
          {ways.map(({ id, title, text, contact, steps, hours, advice, standing }) => (
            <li key={id}>
              <p className={styles.title}>{title}</p>
              {contact ? <p className={styles.contact}>{contact}</p> : null}
              {steps ? <p>{steps.join(' → ')}</p> : null}
              <p>{text}</p>
              {hours ? <p>{hours}</p> : null}
              {advice ? <p>{advice}</p> : null}
              <p className={styles.standing}>{standing}</p>
            </li>
          ))}
        </ul>
      </Details>
    </Card>
  );
}
