import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { formatMoney } from '@/utils/money';
import type { BillChange } from '@/utils/sites';

const ids = {
  total_up: 'bill.total_up',
  total_down: 'bill.total_down',
  minimum: 'bill.minimum',
  new_fee: 'bill.new_fee',
  fee_up: 'bill.fee_up',
  fee_gone: 'bill.fee_gone',
  new_interest: 'bill.new_interest',
  interest_up: 'bill.interest_up',
  principal: 'bill.principal_changed',
  overdue_days: 'bill.overdue_days',
  date_earlier: 'bill.date_earlier',
  date_later: 'bill.date_later',
  currency: 'bill.currency_changed',
  lender: 'bill.lender',
} as const satisfies Record<BillChange['kind'], string>;

/** One sentence for a change, with both values as they are written here. */
export function useChangeWords(currency: string): (change: BillChange) => string {
  const { t, locale } = useTranslation();
  const dates = useDates();
  const write = (kind: BillChange['kind'], value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number')
      return kind === 'overdue_days' ? String(value) : formatMoney(value, currency, locale);
    return kind === 'date_earlier' || kind === 'date_later' ? dates.day(value) : value;
  };
  return (change) => {
    const values = {
      before: write(change.kind, change.before),
      after: write(change.kind, change.after),
    };
    return (t as (id: string, values: object) => string)(ids[change.kind], values);
  };
}

/** Changes one may want explained: more to pay, or sooner. */
export function isWorse({ kind }: BillChange): boolean {
  return ['total_up', 'new_fee', 'fee_up', 'new_interest', 'interest_up', 'date_earlier'].includes(
    kind,
  );
}
