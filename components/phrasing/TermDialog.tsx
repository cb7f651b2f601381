import { useGlossary } from '@/components/hooks/use-glossary';
import { useTranslation } from '@/components/hooks/use-translation';
import { Dialog } from '@/components/ui/Dialog';
import { TermMeaning } from './TermMeaning';

interface TermDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One word, explained over the sentence it stands in. */
export function TermDialog({ id, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  const term = useGlossary().find((one) => one.id === id);
  if (!term) return null;
  return (
    <Dialog open title={term.names[0]} closeLabel={t('common.close')} onClose={onClose}>
      <TermMeaning term={term} />
    </Dialog>
  );
}
