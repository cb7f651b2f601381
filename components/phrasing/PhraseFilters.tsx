import type { PhraseFilter } from '@/components/hooks/use-phrases';
import { useTranslation } from '@/components/hooks/use-translation';
import { reasonWords } from '@/components/record/case-words';
import { Details } from '@/components/ui/Details';
import { Segmented } from '@/components/ui/Segmented';
import { SelectField } from '@/components/ui/SelectField';
import type { PlainMessageId } from '@/utils/i18n';
import { actNames, stageNames } from './names';

interface PhraseFiltersProps {
  readonly filter: PhraseFilter;
  readonly onChange: (patch: Partial<PhraseFilter>) => void;
}

/** By step; and, folded away, by what the other side does, by reason, by how it is said. */
export function PhraseFilters({ filter, onChange }: PhraseFiltersProps) {
  const { t } = useTranslation();
  const choices = <Value extends string>(
    names: Readonly<Record<Value, PlainMessageId>>,
    any: PlainMessageId,
  ) => [
    { value: '' as const, label: t(any) },
    ...Object.entries<PlainMessageId>(names).map(([value, name]) => ({
      value: value as Value,
      label: t(name),
    })),
  ];
  return (
    <>
      <SelectField
        label={t('phrasing.stage')}
        value={filter.stage}
        choices={choices(stageNames, 'phrasing.stageAll')}
        onChange={(stage) => onChange({ stage })}
      />
      <Details summary={t('phrasing.filters')}>
        <Segmented
          legend={t('phrasing.channel')}
          testId="phrase-channel"
          value={filter.channel}
          choices={[
            { value: 'chat', label: t('phrasing.channelChat') },
            { value: 'phone', label: t('phrasing.channelPhone') },
            { value: 'letter', label: t('phrasing.channelLetter') },
          ]}
          onChange={(channel) => onChange({ channel })}
        />
        <SelectField
          label={t('now.heardChoose')}
          testId="phrase-act"
          value={filter.act}
          choices={choices(actNames, 'phrasing.actAny')}
          onChange={(act) => onChange({ act })}
        />
        <SelectField
          label={t('phrasing.reason')}
          testId="phrase-reason"
          value={filter.reason}
          choices={choices(reasonWords, 'phrasing.reasonAny')}
          onChange={(reason) => onChange({ reason })}
        />
      </Details>
    </>
  );
}
