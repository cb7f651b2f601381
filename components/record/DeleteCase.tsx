import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';

/** Says what goes and what stays before the bill in front is taken away. */
export function DeleteCase({ onDeleted }: { onDeleted: () => void }) {
  const { t } = useTranslation();
  const { current, remove } = useCase();
  const [asking, setAsking] = useState(false);
  if (current === null) return null;

  const confirm = async () => {
    setAsking(false);
    if (await remove()) onDeleted();
  };

  return (
    <>
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden size="1.2em" />}
        data-testid="case-delete"
        onClick={() => setAsking(true)}
      >
        {t('record.deleteCase')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('record.deleteCaseAsk')}
        confirmLabel={t('common.delete')}
        cancelLabel={t('common.back')}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        {t('record.deleteCaseWhat', { who: current.creditor.slice(0, 60) })}
      </ConfirmDialog>
    </>
  );
}
