import { currencySign } from '@/components/hooks/currency-sign';
import { useDates } from '@/components/hooks/use-dates';
import type { FormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { DateField } from '@/components/ui/DateField';
import { MoneyField } from '@/components/ui/MoneyField';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { isRealDay } from '@/utils/calendar';
import type { PlainMessageId } from '@/utils/i18n';
import styles from './BillScreen.module.css';
import type { BillAmount, BillForm, BillProblems } from './bill-form';

const CURRENCIES = ['CNY', 'TWD', 'HKD', 'USD', 'GBP', 'EUR', 'SGD', 'INR', 'AED'];

export const amountLabels = {
  amountDue: 'record.amountDue',
  minimumDue: 'record.minimumDue',
  principal: 'bill.principal',
  interest: 'bill.interest',
  fees: 'bill.fees',
} as const satisfies Record<BillAmount, PlainMessageId>;

interface BillFieldListProps {
  readonly draft: FormDraft<BillForm>;
  readonly problems: BillProblems;
  /** The words a value was read from, while it stands as it was read. */
  readonly words: Readonly<Record<string, string>>;
}

/** What is owed, in fields that can be corrected. */
export function BillFieldList({ draft, problems, words }: BillFieldListProps) {
  const { t, locale } = useTranslation();
  const dates = useDates();
  const { values, set, ready } = draft;
  const said = (field: string) =>
    words[field] === undefined ? undefined : t('bill.words', { words: words[field] });
  const problem = (field: keyof BillForm) => {
    const id = problems[field];
    return id ? t(id) : undefined;
  };
  const day = isRealDay(values.dueDate) ? dates.day(values.dueDate) : undefined;
  return (
    <div className={styles.section}>
      <TextField
        label={t('record.creditor')}
        error={problem('creditor')}
        data-testid="bill-creditor"
        dir="auto"
        readOnly={!ready}
        value={values.creditor}
        onChange={(creditor) => set({ creditor })}
      />
      <SelectField
        label={t('bill.currency')}
        value={values.currency}
        choices={[...new Set([values.currency, ...CURRENCIES])].map((value) => ({
          value,
          label: `${value} ${currencySign(value, locale)}`,
        }))}
        onChange={(currency) => set({ currency })}
      />
      {(Object.keys(amountLabels) as BillAmount[]).map((field) => (
        <div key={field} data-testid={`bill-${field}`}>
          <MoneyField
            label={t(amountLabels[field])}
            unit={currencySign(values.currency, locale)}
            disabled={!ready}
            error={problem(field)}
            hint={said(field)}
            value={values[field]}
            onChange={(text) => set({ [field]: text })}
          />
        </div>
      ))}
      <div data-testid="bill-dueDate">
        <DateField
          label={t('record.dueDate')}
          disabled={!ready}
          error={problem('dueDate')}
          hint={[day, said('dueDate')].filter(Boolean).join(' ') || undefined}
          value={values.dueDate}
          onChange={(dueDate) => set({ dueDate })}
        />
      </div>
    </div>
  );
}
