import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type RecordCounts, useEverything } from '@/components/hooks/use-everything';
import { useFeedback } from '@/components/hooks/use-feedback';
import { useSites } from '@/components/hooks/use-sites';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import styles from './DeleteEverything.module.css';

/** Says exactly what goes, offers a copy, and then truly deletes it. */
export function DeleteEverything() {
  const { t } = useTranslation();
  const { say } = useFeedback();
  const { count, saveAll, deleteAll } = useEverything();
  const [counts, setCounts] = useState<RecordCounts | null>(null);
  const [saved, setSaved] = useState('');
  const [busy, setBusy] = useState<'save' | 'delete' | null>(null);

  const open = () => {
    setSaved('');
    void count().then(setCounts, () => say({ said: 'errors.readFailed', tone: 'problem' }));
  };
  const save = async () => {
    setBusy('save');
    const name = await saveAll();
    setSaved(name ? t('settings.deleteSavedFile', { name }) : t('errors.readFailed'));
    setBusy(null);
  };
  const erase = async () => {
    setBusy('delete');
    await deleteAll();
    setBusy(null);
    // What came of it is said below; a dialog would cover it.
    setCounts(null);
  };

  return (
    <>
      <p>{t('settings.deleteHelp')}</p>
      <Button
        icon={<Trash2 aria-hidden size="1.2em" />}
        data-testid="delete-everything"
        onClick={open}
      >
        {t('settings.delete')}
      </Button>
      <ConfirmDialog
        open={counts !== null}
        title={t('settings.deleteTitle')}
        confirmLabel={t('settings.deleteConfirm')}
        cancelLabel={t('common.cancel')}
        danger
        busy={busy === 'delete'}
        onConfirm={() => void erase()}
        onCancel={() => setCounts(null)}
      >
        <p>{t('settings.deleteWhat')}</p>
        {counts ? <WhatGoes counts={counts} /> : null}
        <div>
          <Button
            wide
            icon={<Download aria-hidden size="1.2em" />}
            busy={busy === 'save'}
            data-testid="delete-save-first"
            onClick={() => void save()}
          >
            {t('settings.deleteSaveFirst')}
          </Button>
          <p role="status">{saved}</p>
        </div>
        <p>{t('settings.deleteElsewhere')}</p>
      </ConfirmDialog>
    </>
  );
}

function WhatGoes({ counts }: { readonly counts: RecordCounts }) {
  const { t } = useTranslation();
  const { sites } = useSites();
  const kinds = [
    ['settings.deleteCases', counts.case],
    ['settings.deleteConversations', counts.conversation],
    ['settings.deleteMessages', counts.message],
    ['settings.deleteCommitments', counts.commitment],
    ['settings.deleteReminders', counts.reminder],
    ['settings.deleteNotes', counts.note],
    ['settings.deletePictures', counts.evidence],
    ['settings.deletePhrases', counts.phrase],
    ['settings.deleteSites', sites.length],
  ] as const;
  return (
    <ul className={styles.kinds} data-testid="delete-counts">
      {kinds
        .filter(([, number]) => number > 0)
        .map(([id, number]) => (
          <li key={id}>{t(id, { count: number })}</li>
        ))}
      {counts.budget > 0 ? <li>{t('settings.deleteBudget')}</li> : null}
      <li>{t('settings.deleteRest')}</li>
    </ul>
  );
}
