import { ReceiptText } from 'lucide-react';
import { useDates } from '@/components/hooks/use-dates';
import { usePageLook } from '@/components/hooks/use-page-look';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { formatMoney } from '@/utils/money';

/** A bill stands on the page beside: what was read of it, and one click to take it over. */
export function BillFound({ onOpen }: { readonly onOpen: () => void }) {
  const { t, locale } = useTranslation();
  const { look } = usePageLook();
  const dates = useDates();
  if (look?.kind !== 'billing' || !look.bill) return null;
  const { amountDue, minimumDue, dueDate, currency } = look.bill;
  const money = (minor: number) => formatMoney(minor, currency?.value ?? '', locale);
  const facts = [
    amountDue && currency ? t('bill.foundAmount', { amount: money(amountDue.value) }) : null,
    minimumDue && currency ? t('bill.foundMinimum', { amount: money(minimumDue.value) }) : null,
    dueDate ? t('bill.foundDue', { day: dates.day(dueDate.value) }) : null,
  ].filter((fact) => fact !== null);
  return (
    <Card title={t('bill.found')}>
      {facts.length > 0 ? <p data-testid="bill-found">{facts.join(' · ')}</p> : null}
      <Button
        icon={<ReceiptText aria-hidden size="1.2em" />}
        data-testid="bill-open"
        onClick={onOpen}
      >
        {t('bill.open')}
      </Button>
    </Card>
  );
}
