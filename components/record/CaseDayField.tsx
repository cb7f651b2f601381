import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { DateField } from '@/components/ui/DateField';
import { isRealDay } from '@/utils/calendar';
import type { CaseDay } from './case-form';
import type { CaseSectionProps } from './case-section';

interface CaseDayFieldProps extends CaseSectionProps {
  readonly field: CaseDay;
  readonly label: string;
}

/** A day may be over: then it says so, and takes it all the same. */
export function CaseDayField({ field, label, draft, problems }: CaseDayFieldProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const problem = problems[field];
  const day = draft.values[field];
  return (
    <div data-testid={`case-${field}`} data-field={field}>
      <DateField
        label={label}
        disabled={!draft.ready}
        error={problem ? t(problem) : undefined}
        hint={isRealDay(day) ? dates.day(day) : undefined}
        value={day}
        onChange={(text) => draft.set({ [field]: text })}
      />
    </div>
  );
}
