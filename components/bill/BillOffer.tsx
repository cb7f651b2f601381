import { useBillOfText } from '@/components/hooks/use-bill-source';
import { useDraft } from '@/components/hooks/use-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { QuietLine } from '@/components/panel/QuietLine';
import { Button } from '@/components/ui/Button';

interface BillOfferProps {
  /** What was pasted, typed or selected. */
  readonly text: string;
  readonly onOpen: () => void;
}

/** A text with an amount owed in it may fill in the bill as well. */
export function BillOffer({ text, onOpen }: BillOfferProps) {
  const { t } = useTranslation();
  const [, write] = useDraft('bill-text');
  const bill = useBillOfText(text);
  // A day alone is no bill yet.
  if (!bill?.amountDue && !bill?.minimumDue) return null;
  return (
    <QuietLine words={t('bill.pasteOffer')} testId="bill-offer">
      <Button
        compact
        data-testid="bill-offer-open"
        onClick={() => {
          write(text);
          onOpen();
        }}
      >
        {t('bill.pasteOfferOpen')}
      </Button>
    </QuietLine>
  );
}
