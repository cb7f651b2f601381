import { Download, FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useFeedback } from '@/components/hooks/use-feedback';
import { usePhraseFile } from '@/components/hooks/use-phrase-file';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import type { PlainMessageId } from '@/utils/i18n';
import type { PhraseFileProblem } from '@/utils/phrasing';
import styles from './OwnPhrases.module.css';
import { PhraseImportPreview } from './PhraseImportPreview';

const problems: Record<PhraseFileProblem, PlainMessageId> = {
  too_large: 'phrasing.ownFileTooLarge',
  not_json: 'phrasing.ownFileNotJson',
  other_file: 'phrasing.ownFileOther',
  newer: 'phrasing.ownFileNewer',
  damaged: 'phrasing.ownFileDamaged',
};

/** Own phrases out to a file and in from one; nothing changes before it was shown. */
export function OwnPhraseFile() {
  const { t } = useTranslation();
  const { say } = useFeedback();
  const { step, canSave, saveAs, look, accept, cancel } = usePhraseFile();
  const picker = useRef<HTMLInputElement>(null);

  return (
    <div className={styles.editor} data-testid="own-file" data-step={step.at}>
      <div className={styles.tools}>
        {canSave ? (
          <Button
            compact
            variant="quiet"
            icon={<Download aria-hidden size="1.1em" />}
            data-testid="own-export"
            onClick={() => {
              const name = saveAs(t('phrasing.ownFile'));
              say({ said: 'phrasing.textSaved', values: { name }, tone: 'done' });
            }}
          >
            {t('phrasing.ownExport')}
          </Button>
        ) : null}
        <Button
          compact
          variant="quiet"
          icon={<FileUp aria-hidden size="1.1em" />}
          data-testid="own-import"
          onClick={() => picker.current?.click()}
        >
          {t('phrasing.ownImport')}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('phrasing.ownImport')}
        data-testid="own-import-file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = '';
          if (file) void look(file);
        }}
      />
      {step.at === 'refused' ? (
        <Banner
          tone="warn"
          title={t(problems[step.problem])}
          onDismiss={cancel}
          dismissLabel={t('common.close')}
          live
        />
      ) : null}
      {step.at === 'found' ? (
        <PhraseImportPreview plan={step.plan} onAccept={() => void accept()} onCancel={cancel} />
      ) : null}
    </div>
  );
}
