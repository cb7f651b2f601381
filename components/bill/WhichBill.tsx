import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { formatMoney } from '@/utils/money';
import type { BillFacts } from '@/utils/sites';

interface WhichBillProps {
  readonly bills: readonly BillFacts[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

/** Several bills stand there: which one is meant is never guessed. */
export function WhichBill({ bills, chosen, onChoose }: WhichBillProps) {
  const { t, locale } = useTranslation();
  const dates = useDates();
  const nameOf = ({ lender, reference, amountDue, currency, dueDate }: BillFacts) =>
    [
      lender?.value ?? reference?.value,
      amountDue && currency ? formatMoney(amountDue.value, currency.value, locale) : null,
      dueDate ? dates.day(dueDate.value) : null,
    ]
      .filter(Boolean)
      .join(' · ') || t('bill.unread');
  return (
    <div data-testid="bill-which">
      <RadioGroup
        legend={t('bill.which')}
        value={chosen === null ? '' : String(chosen)}
        choices={bills.map((bill, index) => ({ value: String(index), label: nameOf(bill) }))}
        onChange={(value) => onChoose(Number(value))}
      />
      <p>{chosen === null ? t('bill.several') : null}</p>
    </div>
  );
}
