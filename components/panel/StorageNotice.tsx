import { useHealth } from '@/components/hooks/use-health';
import { useTranslation } from '@/components/hooks/use-translation';
import { Progress } from '@/components/ui/Progress';
import { KeptBadly } from './KeptBadly';
import { Restored } from './Restored';
import styles from './StorageNotice.module.css';

/** Says what the user must know about how the record is kept; nothing while all is well. */
export function StorageNotice() {
  const { t } = useTranslation();
  const { health, recoveries, progress, told, retry } = useHealth();
  const untold = recoveries.filter((recovery) => !recovery.told);
  const isWell = !health || (health.state === 'saving' && health.copies === 2);
  if (isWell && untold.length === 0 && progress === null) return null;
  return (
    <div className={styles.notice} data-testid="storage-notice">
      {progress === null ? null : <Progress label={t('storage.recovering')} value={progress} />}
      {isWell ? null : <KeptBadly health={health} onRetry={retry} />}
      {untold.length > 0 ? <Restored recoveries={untold} onRead={told} /> : null}
    </div>
  );
}
