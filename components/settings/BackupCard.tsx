import { Download } from 'lucide-react';
import { useBackup } from '@/components/hooks/use-backup';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import styles from './BackupCard.module.css';
import { ImportBackup } from './ImportBackup';
import { SavingBackup } from './SavingBackup';

/** One click saves everything as a file; another brings a file back. */
export function BackupCard() {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { lastAt, due, share, save } = useBackup();
  return (
    <Card title={t('backup.title')}>
      <p>{t('backup.why')}</p>
      <p className={styles.quiet} data-testid="backup-last">
        {lastAt === undefined ? t('backup.never') : t('backup.last', { when: moment(lastAt) })}
      </p>
      {due ? (
        <p data-testid="backup-due">{t(due === 'first' ? 'backup.dueFirst' : 'backup.due')}</p>
      ) : null}
      <Actions>
        <Button
          icon={<Download aria-hidden size="1.2em" />}
          busy={share !== null}
          data-testid="backup-save"
          onClick={() => void save()}
        >
          {t('backup.save')}
        </Button>
      </Actions>
      <SavingBackup share={share} />
      <ImportBackup />
    </Card>
  );
}
