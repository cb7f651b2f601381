import type { Recovery } from '@/components/hooks/use-health';
import { useTranslation } from '@/components/hooks/use-translation';
import { RecoveryList } from '@/components/settings/RecoveryList';
import { Banner } from '@/components/ui/Banner';
import { Details } from '@/components/ui/Details';

interface RestoredProps {
  readonly recoveries: readonly Recovery[];
  readonly onRead: () => void;
}

interface Said {
  readonly title: 'lostAll' | 'lost' | 'unreadable' | 'restored' | 'conflicting';
  readonly why: 'lostAllWhy' | 'lostWhy' | 'unreadableWhy' | 'restoredWhy' | 'conflictingWhy';
  readonly count: number;
}

/** The gravest of what happened; the details name the rest. */
function saying(recoveries: readonly Recovery[]): Said & { readonly restored: number } {
  const sum = (count: (recovery: Recovery) => number) =>
    recoveries.reduce((all, recovery) => all + count(recovery), 0);
  const restored = sum(({ intoDatabase, intoJournal }) => intoDatabase + intoJournal);
  const lost = sum((recovery) => recovery.lost);
  const unreadable = sum((recovery) => recovery.unreadable);
  const all: readonly Said[] = [
    {
      title: 'lostAll',
      why: 'lostAllWhy',
      count: recoveries.some(({ everything }) => everything) ? lost : 0,
    },
    { title: 'lost', why: 'lostWhy', count: lost },
    { title: 'unreadable', why: 'unreadableWhy', count: unreadable },
    { title: 'restored', why: 'restoredWhy', count: restored },
    { title: 'conflicting', why: 'conflictingWhy', count: sum(({ setAside }) => setAside) },
  ];
  const said = all.find(({ count }) => count > 0) ?? {
    title: 'restored',
    why: 'restoredWhy',
    count: 0,
  };
  return { ...said, restored };
}

/** What was put back, and what could not be: said once, with the details for whoever wants them. */
export function Restored({ recoveries, onRead }: RestoredProps) {
  const { t } = useTranslation();
  const { title, why, count, restored } = saying(recoveries);
  const lost = title === 'lost' || title === 'lostAll' ? count : 0;
  return (
    <div data-testid="restored" data-restored={restored} data-lost={lost}>
      <Banner
        tone={title === 'restored' ? 'success' : 'warn'}
        title={t(`storage.${title}`, { count })}
        live
        onDismiss={onRead}
        dismissLabel={t('storage.understood')}
      >
        <p>{t(`storage.${why}`)}</p>
        <Details summary={t('storage.details')}>
          <RecoveryList recoveries={recoveries} />
        </Details>
      </Banner>
    </div>
  );
}
