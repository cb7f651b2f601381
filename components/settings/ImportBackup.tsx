import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { type ImportStep, useImport } from '@/components/hooks/use-import';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Progress } from '@/components/ui/Progress';
import styles from './BackupCard.module.css';
import { ImportPreview } from './ImportPreview';
import { refusalWords } from './refusal-words';

/** A file is chosen, looked at, shown; nothing is changed before the last button. */
export function ImportBackup() {
  const { t } = useTranslation();
  const { step, look, accept, cancel } = useImport();
  const picker = useRef<HTMLInputElement>(null);
  const working = 'share' in step;

  return (
    <div className={styles.import} data-testid="import" data-step={step.at}>
      <p className={styles.quiet}>{t('backup.importWhy')}</p>
      <Actions>
        <Button
          icon={<FileUp aria-hidden size="1.2em" />}
          busy={working}
          data-testid="import-choose"
          onClick={() => picker.current?.click()}
        >
          {t('backup.import')}
        </Button>
      </Actions>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('backup.choose')}
        data-testid="import-file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = '';
          if (file) void look(file);
        }}
      />
      <Step step={step} onAccept={(bringBack) => void accept(bringBack)} onCancel={cancel} />
    </div>
  );
}

interface StepProps {
  readonly step: ImportStep;
  readonly onAccept: (bringBack: boolean) => void;
  readonly onCancel: () => void;
}

function Step({ step, onAccept, onCancel }: StepProps) {
  const { t } = useTranslation();
  switch (step.at) {
    case 'choosing':
      return null;
    case 'refused':
      return (
        <div data-testid="import-refused" data-reason={step.refusal.reason}>
          <Banner
            tone="warn"
            title={refusalWords(step.refusal, t)}
            onDismiss={onCancel}
            dismissLabel={t('common.close')}
            live
          />
        </div>
      );
    case 'found':
      return <ImportPreview plan={step.plan} onAccept={onAccept} onCancel={onCancel} />;
    default:
      return <Progress label={t(`backup.${step.at}`)} value={step.share} />;
  }
}
