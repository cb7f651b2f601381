import { useTranslation } from '@/components/hooks/use-translation';
import { TextField } from '@/components/ui/TextField';
import { requestSchema } from '@/utils/model';
import { CaseChoices } from './CaseChoices';
import { CaseDayField } from './CaseDayField';
import { CaseFold } from './CaseFold';
import { CaseMoneyField } from './CaseMoneyField';
import type { CaseSectionProps } from './case-section';
import { requestWords } from './case-words';

const FIELDS = ['instalmentAmount', 'instalmentCount', 'payNow', 'newDate'] as const;

/** What to ask for, and what can be kept up. */
export function CaseOffer(props: CaseSectionProps) {
  const { t } = useTranslation();
  const { draft, problems } = props;
  const { requests, instalmentCount } = draft.values;
  const problem = problems.instalmentCount;
  return (
    <CaseFold
      title={t('record.offerTitle')}
      filled={requests.length > 0 || FIELDS.some((field) => draft.values[field] !== '')}
      problem={FIELDS.some((field) => problems[field] !== undefined)}
      testId="case-offer"
    >
      <CaseChoices
        legend={t('record.requests')}
        choices={requestSchema.options.map((value) => ({ value, label: t(requestWords[value]) }))}
        chosen={requests}
        onChange={(chosen) => draft.set({ requests: chosen })}
      />
      <CaseMoneyField {...props} field="instalmentAmount" label={t('record.instalmentAmount')} />
      <TextField
        label={t('record.instalmentCount')}
        inputMode="numeric"
        data-testid="case-instalment-count"
        readOnly={!draft.ready}
        error={problem ? t(problem) : undefined}
        value={instalmentCount}
        onChange={(text) => draft.set({ instalmentCount: text })}
      />
      <CaseMoneyField {...props} field="payNow" label={t('record.payNow')} />
      <CaseDayField {...props} field="newDate" label={t('record.newDate')} />
    </CaseFold>
  );
}
