import { useCase } from '@/components/hooks/use-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { stageNames } from '@/components/phrasing/names';
import { Details } from '@/components/ui/Details';
import { SelectField } from '@/components/ui/SelectField';
import type { Stage } from '@/utils/model';

/** Lets the user say where the negotiation stands. Nothing to pick before there is a case. */
export function StagePicker({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation();
  const { current, update } = useCase();
  if (!current) return null;
  return (
    <Details summary={t('now.stepChange')}>
      <SelectField
        testId="stage"
        label={t('phrasing.stage')}
        value={stage}
        choices={Object.entries(stageNames).map(([value, name]) => ({
          value: value as Stage,
          label: t(name),
        }))}
        onChange={(chosen) => void update({ stage: chosen })}
      />
    </Details>
  );
}
