import { useState } from 'react';
import { useHealth } from '@/components/hooks/use-health';
import { useStored } from '@/components/hooks/use-stored';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Details } from '@/components/ui/Details';
import { Progress } from '@/components/ui/Progress';
import { RecoveryList } from './RecoveryList';
import styles from './StoredCard.module.css';
import { StoredParts } from './StoredParts';
import { StoreHealth } from './StoreHealth';

/** What is kept on this device, part by part, and whether it is as it was written. */
export function StoredCard() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Card title={t('backup.storedTitle')}>
      <p>{t('backup.storedNote')}</p>
      <div data-testid="stored">
        <Details summary={t('backup.storedOpen')} open={open} onToggle={setOpen}>
          {open ? <StoredDetails /> : null}
        </Details>
      </div>
    </Card>
  );
}

/** What had to be put back, since it is of this device. */
function Restored() {
  const { t } = useTranslation();
  const { recoveries } = useHealth();
  if (recoveries.length === 0) return null;
  return (
    <div data-testid="restored-before">
      <p>{t('storage.history')}</p>
      <RecoveryList recoveries={recoveries} />
    </div>
  );
}

function StoredDetails() {
  const { t } = useTranslation();
  const { stored, failed, share, checked, check } = useStored();
  if (failed) return <p>{t('errors.readFailed')}</p>;
  if (!stored) return <Progress label={t('common.loading')} />;
  return (
    <div className={styles.body}>
      <StoredParts parts={stored.parts} />
      <StoreHealth stores={stored.stores} />
      <Restored />
      <Actions>
        <Button busy={share !== null} data-testid="verify" onClick={() => void check()}>
          {t('backup.verify')}
        </Button>
      </Actions>
      {share === null ? null : <Progress label={t('backup.verifying')} value={share} />}
      <p role="status" data-testid="verify-result" data-result={checked?.result}>
        {checked?.result === 'fine' ? t('backup.verifyFine', { count: checked.count }) : null}
        {checked?.result === 'mended' ? t('backup.verifyMended', { count: checked.count }) : null}
        {checked?.result === 'bad'
          ? t('backup.verifyBad', { count: checked.count, at: checked.at })
          : null}
      </p>
    </div>
  );
}
