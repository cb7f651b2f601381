import type { Recovery } from '@/components/hooks/use-health';
import { useTranslation } from '@/components/hooks/use-translation';
import { RecoveryList } from '@/components/settings/RecoveryList';
import { Banner } from '@/components/ui/Banner';
import { Details } from '@/components/ui/Details';

interface RestoredProps {
  readonly recoveries: readonly Recovery[];
  readonly onRead: () => void;
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** What was put back, and what could not be: said once, with the details for whoever wants them. */
export function Restored({ recoveries, onRead }: RestoredProps) {
  const { t } = useTranslation();
  const lost = sum(recoveries.map((recovery) => recovery.lost));
  const restored = sum(
    recoveries.map(({ intoDatabase, intoJournal }) => intoDatabase + intoJournal),
  );
  const everything = recoveries.some((recovery) => recovery.everything);
  const title = everything ? 'storage.lostAll' : lost > 0 ? 'storage.lost' : 'storage.restored';
  const why = everything
    ? 'storage.lostAllWhy'
    : lost > 0
      ? 'storage.lostWhy'
      : 'storage.restoredWhy';
  return (
    <div data-testid="restored" data-restored={restored} data-lost={lost}>
      <Banner
        tone={lost > 0 ? 'warn' : 'success'}
        title={t(title, { count: lost > 0 ? lost : restored })}
        live
        onDismiss={onRead}
        dismissLabel={t('storage.understood')}
      >
        <p>{t(why)}</p>
        <Details summary={t('storage.details')}>
          <RecoveryList recoveries={recoveries} />
        </Details>
      </Banner>
    </div>
  );
}
