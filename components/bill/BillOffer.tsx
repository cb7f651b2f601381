import { useEffect, useState } from 'react';
import { useDraft } from '@/components/hooks/use-draft';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { QuietLine } from '@/components/panel/QuietLine';
import { Button } from '@/components/ui/Button';
import { dayOf, zoneOf } from '@/utils/calendar';

interface BillOfferProps {
  /** What was pasted, typed or selected. */
  readonly text: string;
  readonly onOpen: () => void;
}

/** A text with an amount owed in it may fill in the bill as well. */
export function BillOffer({ text, onOpen }: BillOfferProps) {
  const { t } = useTranslation();
  const [, write] = useDraft('bill-text');
  const hasBill = useHasBill(text);
  if (!hasBill) return null;
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

function useHasBill(text: string): boolean {
  const { locale, region } = usePreferences();
  const [has, setHas] = useState(false);
  useEffect(() => {
    let wanted = true;
    // Shorter than any notice with an amount and what it is for.
    if (text.trim().length < 8) {
      setHas(false);
      return;
    }
    void import('@/utils/sites').then(({ readBillFacts }) => {
      const receivedOn = dayOf(Date.now(), zoneOf(region));
      const { amountDue, minimumDue } = readBillFacts(text, { receivedOn, locale });
      if (wanted) setHas(amountDue !== null || minimumDue !== null);
    });
    return () => {
      wanted = false;
    };
  }, [text, locale, region]);
  return has;
}
