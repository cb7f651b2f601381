import { currencySign } from '@/components/hooks/currency-sign';
import { useTranslation } from '@/components/hooks/use-translation';
import { MoneyField } from '@/components/ui/MoneyField';
import type { CaseMoney } from './case-form';
import type { CaseSectionProps } from './case-section';

interface CaseMoneyFieldProps extends CaseSectionProps {
  readonly field: CaseMoney;
  readonly label: string;
}

export function CaseMoneyField({ field, label, draft, problems, currency }: CaseMoneyFieldProps) {
  const { t, locale } = useTranslation();
  const problem = problems[field];
  return (
    <div data-testid={`case-${field}`}>
      <MoneyField
        label={label}
        unit={currencySign(currency, locale)}
        disabled={!draft.ready}
        error={problem ? t(problem) : undefined}
        value={draft.values[field]}
        onChange={(text) => draft.set({ [field]: text })}
      />
    </div>
  );
}
