import { useEffect, useRef, useState } from 'react';
import { useSafetyContext } from '@/components/hooks/judge-candidate';
import { useHelpMarks } from '@/components/hooks/use-help-marks';
import { type GuideItem, useRegionGuide } from '@/components/hooks/use-region-guide';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { Details } from '@/components/ui/Details';
import { Progress } from '@/components/ui/Progress';
import { SelectField } from '@/components/ui/SelectField';
import { type Region, regionSchema } from '@/utils/model';
import { foldForMatching } from '@/utils/text';
import { HelpItem } from './HelpItem';
import styles from './HelpView.module.css';

/** Where one can turn to, and what the rules of the place mention: each with source, date and standing. */
export function HelpView({ search }: { readonly search: string }) {
  const { t } = useTranslation();
  const { region: usual } = useSafetyContext();
  const [chosen, choose] = useState<Region | null>(null);
  const region = chosen ?? usual;
  const guide = useRegionGuide(region);
  const { hidden } = useHelpMarks();

  const needle = foldForMatching(search.trim());
  const fits = ({ title, text, advice = '' }: GuideItem) =>
    foldForMatching(`${title} ${text} ${advice}`).includes(needle);
  const help = guide?.help.filter(fits) ?? [];
  const rules = guide?.rules.filter(fits) ?? [];
  const inSight = (items: readonly GuideItem[]) => items.filter(({ id }) => !hidden.includes(id));
  const away = [...help, ...rules].filter(({ id }) => hidden.includes(id));
  const place = useFocusAfterMove(away.length);

  return (
    <div ref={place} tabIndex={-1} className={styles.view} data-testid="help">
      <SelectField
        label={t('help.region')}
        testId="help-region"
        value={region}
        choices={regionSchema.options.map((value) => ({
          value,
          label: t(`settings.region${value}`),
        }))}
        onChange={choose}
      />
      {guide ? null : <Progress label={t('common.loading')} />}
      {guide && help.length + rules.length === 0 ? <p>{t('help.none')}</p> : null}
      <HelpCard title={t('help.lines')} items={inSight(help)} />
      <HelpCard title={t('help.rules')} note={t('help.rulesNote')} items={inSight(rules)} />
      {away.length > 0 ? (
        <div data-testid="help-hidden">
          <Details summary={t('help.hidden', { count: away.length })}>
            <HelpItems items={away} />
          </Details>
        </div>
      ) : null}
    </div>
  );
}

/** An entry put away or brought back takes its button along: the keyboard goes on from here. */
function useFocusAfterMove(away: number) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(away);
  useEffect(() => {
    const moved = away !== before.current;
    before.current = away;
    if (moved && document.activeElement === document.body) place.current?.focus();
  }, [away]);
  return place;
}

interface HelpItemsProps {
  readonly items: readonly GuideItem[];
}

function HelpItems({ items }: HelpItemsProps) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <HelpItem key={item.id} item={item} />
      ))}
    </ul>
  );
}

interface HelpCardProps extends HelpItemsProps {
  readonly title: string;
  readonly note?: string;
}

function HelpCard({ title, note, items }: HelpCardProps) {
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      {note ? <p className={styles.quiet}>{note}</p> : null}
      <HelpItems items={items} />
    </Card>
  );
}
