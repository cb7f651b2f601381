import { useTranslation } from '@/components/hooks/use-translation';
import { Dialog } from '@/components/ui/Dialog';
import type { Term } from '@/utils/phrasing';
import { TermMeaning } from './TermMeaning';

interface TermDialogProps {
  readonly term: Term;
  readonly onClose: () => void;
}

/** One word, explained over the sentence it stands in. */
export function TermDialog({ term, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open title={term.names[0]} closeLabel={t('common.close')} onClose={onClose}>
      <TermMeaning term={term} />
    </Dialog>
  );
}
