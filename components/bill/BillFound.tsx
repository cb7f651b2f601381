import { ReceiptText } from 'lucide-react';
import { useBills } from '@/components/hooks/use-bills';
import { useDates } from '@/components/hooks/use-dates';
import { usePageLook } from '@/components/hooks/use-page-look';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Bill } from '@/utils/model';
import { formatMoney } from '@/utils/money';
import type { BillFacts } from '@/utils/sites';
import { BillChanges } from './BillChanges';
import { factsOf } from './bill-form';

/** A bill stands on the page beside: what was read of it, and one click to take it over. */
export function BillFound({ onOpen }: { readonly onOpen: () => void }) {
  const { t, locale } = useTranslation();
  const { look } = usePageLook();
  const { bills } = useBills();
  const dates = useDates();
  if (look?.kind !== 'billing' || !look.bill || bills === undefined) return null;
  const { bill } = look;
  const kept = bills.find(({ place }) => place?.origin === look.origin);
  if (kept && says(bill, kept)) return null;
  const { amountDue, minimumDue, dueDate, currency } = bill;
  const money = (minor: number) => formatMoney(minor, currency?.value ?? '', locale);
  const facts = [
    amountDue && currency ? t('bill.foundAmount', { amount: money(amountDue.value) }) : null,
    minimumDue && currency ? t('bill.foundMinimum', { amount: money(minimumDue.value) }) : null,
    dueDate ? t('bill.foundDue', { day: dates.day(dueDate.value) }) : null,
  ].filter((fact) => fact !== null);
  return (
    <Card title={t('bill.found')}>
      {facts.length > 0 ? <p data-testid="bill-found">{facts.join(' · ')}</p> : null}
      {kept ? <BillChanges before={factsOf(kept)} after={bill} /> : null}
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

/** The page says nothing else than what was kept of it. */
function says(read: BillFacts, kept: Bill): boolean {
  return (['amountDue', 'minimumDue', 'dueDate'] as const).every(
    (field) => read[field] === null || read[field].value === kept[field],
  );
}
