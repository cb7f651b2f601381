import { useTranslation } from '@/components/hooks/use-translation';
import { TextField } from '@/components/ui/TextField';
import { reasonSchema } from '@/utils/model';
import { CaseChoices } from './CaseChoices';
import { CaseFold } from './CaseFold';
import type { CaseSectionProps } from './case-section';
import { reasonWords } from './case-words';

/** Why it is hard at the moment, short and in the person's own words. */
export function CaseReason({ draft, problems }: CaseSectionProps) {
  const { t } = useTranslation();
  const { reasons, reasonDetail, reasonSince } = draft.values;
  const filled = reasons.length > 0 || reasonDetail !== '' || reasonSince !== '';
  return (
    <CaseFold
      title={t('record.reasonTitle')}
      filled={filled}
      problem={problems.reasons !== undefined}
      testId="case-reason"
    >
      <CaseChoices
        legend={t('record.reasons')}
        choices={reasonSchema.options.map((value) => ({ value, label: t(reasonWords[value]) }))}
        chosen={reasons}
        onChange={(chosen) => draft.set({ reasons: chosen })}
      />
      <TextField
        label={t('record.reasonDetail')}
        hint={t('record.reasonDetailHint')}
        data-testid="case-reason-detail"
        dir="auto"
        readOnly={!draft.ready}
        value={reasonDetail}
        onChange={(text) => draft.set({ reasonDetail: text })}
      />
      <TextField
        label={t('record.reasonSince')}
        placeholder={t('record.reasonSinceExample')}
        data-testid="case-reason-since"
        readOnly={!draft.ready}
        value={reasonSince}
        onChange={(text) => draft.set({ reasonSince: text })}
      />
    </CaseFold>
  );
}
