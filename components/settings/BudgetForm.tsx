import { type SubmitEvent, useRef, useState } from 'react';
import { amountProblems } from '@/components/hooks/amount-problems';
import { currencySign } from '@/components/hooks/currency-sign';
import { useCase } from '@/components/hooks/use-case';
import { useFocusOnProblem } from '@/components/hooks/use-focus-on-problem';
import { useFormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { MoneyField } from '@/components/ui/MoneyField';
import type { PlainMessageId } from '@/utils/i18n';
import type { Budget } from '@/utils/model';
import { formatAmountInput, formatMoney, parseAmount } from '@/utils/money';
import styles from './BudgetForm.module.css';

const FIELDS = ['income', 'essentials', 'otherDebts', 'affordable'] as const;
type BudgetField = (typeof FIELDS)[number];
type Typed = Record<BudgetField, string>;

const labels = {
  income: 'settings.income',
  essentials: 'settings.essentials',
  otherDebts: 'settings.otherDebts',
  affordable: 'settings.affordable',
} as const satisfies Record<BudgetField, PlainMessageId>;

interface BudgetFormProps {
  readonly onSaved?: () => void;
}

/** Three numbers and what is left of them; the last one may be stated alone. */
export function BudgetForm(props: BudgetFormProps) {
  return useCase().loaded ? <LoadedBudgetForm {...props} /> : null;
}

function LoadedBudgetForm({ onSaved }: BudgetFormProps) {
  const { t, locale } = useTranslation();
  const { budget, currency, saveBudget } = useCase();
  const { values, dirty, ready, set } = useFormDraft<Typed>('budget', typedFrom(budget));
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refused = useFocusOnProblem(form);
  const left = leftOver(values);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setShown(true);
    if (FIELDS.some((field) => problemOf(values[field]))) return refused();
    const amounts = FIELDS.map((field) => [field, minorOf(values[field])] as const);
    // As they will be saved: then the draft is done when they are.
    set(Object.fromEntries(amounts.map(([field, minor]) => [field, textOf(minor)])));
    if (await saveBudget(Object.fromEntries(amounts))) onSaved?.();
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <p className={styles.quiet}>{t('settings.budgetWhy')}</p>
      {FIELDS.map((field) => {
        const problem = problemOf(values[field]);
        return (
          <div key={field} data-testid={`budget-${field}`}>
            <MoneyField
              label={t(labels[field])}
              unit={currencySign(currency, locale)}
              value={values[field]}
              disabled={!ready}
              error={shown && problem ? t(problem) : undefined}
              onChange={(text) => set({ [field]: text })}
              onBlur={() => setShown(true)}
            />
          </div>
        );
      })}
      {left === null ? null : (
        <LeftOver
          left={left}
          currency={currency}
          onUse={() => set({ affordable: formatAmountInput(left) })}
        />
      )}
      <Actions>
        <Button type="submit" variant="primary" disabled={!dirty} data-testid="budget-save">
          {t('common.save')}
        </Button>
      </Actions>
    </form>
  );
}

interface LeftOverProps {
  readonly left: number;
  readonly currency: string;
  readonly onUse: () => void;
}

function LeftOver({ left, currency, onUse }: LeftOverProps) {
  const { t, locale } = useTranslation();
  const amount = formatMoney(Math.abs(left), currency, locale);
  if (left < 0) return <p data-testid="budget-left">{t('settings.shortfall', { amount })}</p>;
  return (
    <div className={styles.left} data-testid="budget-left">
      <p>{t('settings.leftOver', { amount })}</p>
      <Button onClick={onUse}>{t('settings.useLeftOver')}</Button>
    </div>
  );
}

function typedFrom(budget: Budget | null): Typed {
  const text = (field: BudgetField) => textOf(budget?.[field]);
  return {
    income: text('income'),
    essentials: text('essentials'),
    otherDebts: text('otherDebts'),
    affordable: text('affordable'),
  };
}

function textOf(minor: number | undefined): string {
  return minor === undefined ? '' : formatAmountInput(minor);
}

/** An empty field is fine: nothing has to be told. */
function problemOf(text: string): PlainMessageId | null {
  const parsed = parseAmount(text);
  return parsed.ok || parsed.reason === 'empty' ? null : amountProblems[parsed.reason];
}

function minorOf(text: string): number | undefined {
  const parsed = parseAmount(text);
  return parsed.ok ? parsed.minor : undefined;
}

function leftOver(typed: Typed): number | null {
  const income = minorOf(typed.income);
  const essentials = minorOf(typed.essentials);
  if (income === undefined || essentials === undefined) return null;
  return income - essentials - (minorOf(typed.otherDebts) ?? 0);
}
