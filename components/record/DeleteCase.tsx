import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useBackup } from '@/components/hooks/use-backup';
import { useCase } from '@/components/hooks/use-case';
import { type CaseContents, useDeleteCase } from '@/components/hooks/use-delete-case';
import { useFeedback } from '@/components/hooks/use-feedback';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import styles from './DeleteCase.module.css';

/** Says what goes and offers a backup before the bill in front is deleted for good. */
export function DeleteCase({ onDeleted }: { onDeleted: () => void }) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { say } = useFeedback();
  const { share, save } = useBackup();
  const { count, remove } = useDeleteCase();
  const [contents, setContents] = useState<CaseContents | null>(null);
  const [saved, setSaved] = useState('');
  const [busy, setBusy] = useState(false);
  if (current === null) return null;

  const ask = () => {
    setSaved('');
    count(current).then(setContents, () => say({ said: 'errors.readFailed', tone: 'problem' }));
  };
  const saveFirst = async () => {
    const name = await save();
    setSaved(name ? t('backup.saved', { name }) : t('errors.readFailed'));
  };
  const confirm = async () => {
    setBusy(true);
    const deleted = await remove(current);
    setBusy(false);
    // What came of it is said below; a dialog would cover it.
    setContents(null);
    if (deleted) onDeleted();
  };

  return (
    <>
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden size="1.2em" />}
        data-testid="case-delete"
        onClick={ask}
      >
        {t('record.deleteCase')}
      </Button>
      <ConfirmDialog
        open={contents !== null}
        danger
        busy={busy}
        title={t('record.deleteCaseAsk')}
        confirmLabel={t('common.delete')}
        cancelLabel={t('common.back')}
        onConfirm={() => void confirm()}
        onCancel={() => setContents(null)}
      >
        {contents ? <Contents who={current.creditor.slice(0, 60)} contents={contents} /> : null}
        <p>{t('backup.caseForGood')}</p>
        <Button
          icon={<Download aria-hidden size="1.2em" />}
          busy={share !== null}
          data-testid="case-save-first"
          onClick={() => void saveFirst()}
        >
          {t('backup.save')}
        </Button>
        <p role="status">{saved}</p>
      </ConfirmDialog>
    </>
  );
}

interface ContentsProps {
  readonly who: string;
  readonly contents: CaseContents;
}

function Contents({ who, contents }: ContentsProps) {
  const { t } = useTranslation();
  const kinds = [
    ['settings.deleteConversations', contents.conversation],
    ['settings.deleteMessages', contents.message],
    ['settings.deleteCommitments', contents.commitment],
    ['settings.deleteReminders', contents.reminder],
    ['settings.deleteNotes', contents.note],
    ['settings.deletePictures', contents.evidence],
  ] as const;
  const some = kinds.filter(([, number]) => number > 0);
  if (some.length === 0) return <p className={styles.what}>{t('backup.caseWhatAlone', { who })}</p>;
  return (
    <>
      <p className={styles.what}>{t('backup.caseWhat', { who })}</p>
      <ul className={styles.kinds} data-testid="case-contents">
        {some.map(([id, number]) => (
          <li key={id}>{t(id, { count: number })}</li>
        ))}
      </ul>
    </>
  );
}
