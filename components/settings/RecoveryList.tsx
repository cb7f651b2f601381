import { useDates } from '@/components/hooks/use-dates';
import type { Recovery } from '@/components/hooks/use-health';
import { useTranslation } from '@/components/hooks/use-translation';

/** Each recovery in words, latest first. */
export function RecoveryList({ recoveries }: { readonly recoveries: readonly Recovery[] }) {
  return (
    <ul>
      {recoveries.toReversed().map((recovery) => (
        <RecoveryItem key={recovery.at} recovery={recovery} />
      ))}
    </ul>
  );
}

function RecoveryItem({ recovery }: { readonly recovery: Recovery }) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { at, intoDatabase, intoJournal, lost, setAside, unreadable, everything } = recovery;
  const when = moment(at);
  const said = [
    intoDatabase > 0 && t('storage.intoFirst', { when, count: intoDatabase }),
    intoJournal > 0 && t('storage.intoSecond', { when, count: intoJournal }),
    lost > 0 && t(everything ? 'storage.lostAll' : 'storage.lost', { count: lost }),
    setAside > 0 && t('storage.setAside', { count: setAside }),
    unreadable > 0 && t('storage.unreadable', { count: unreadable }),
  ].filter((line) => line !== false);
  return said.map((line) => <li key={line}>{line}</li>);
}
