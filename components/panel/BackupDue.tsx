import { useBackup } from '@/components/hooks/use-backup';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';

/** Once a month at most, below everything else; gone for a month when it is put off. */
export function BackupDue() {
  const { t } = useTranslation();
  const { due, share, save, putOff } = useBackup();
  if (!due) return null;
  return (
    <div data-testid="backup-reminder">
      <Card>
        <p>{t(due === 'first' ? 'backup.dueFirst' : 'backup.due')}</p>
        <Actions>
          <Button compact busy={share !== null} onClick={() => void save()}>
            {t('backup.save')}
          </Button>
          <Button compact variant="quiet" data-testid="backup-later" onClick={putOff}>
            {t('backup.later')}
          </Button>
        </Actions>
      </Card>
    </div>
  );
}
