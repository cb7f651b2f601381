import { useEffect, useRef, useState } from 'react';
import { useBackup } from '@/components/hooks/use-backup';
import { useCase } from '@/components/hooks/use-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import type { CaseImport, Counts, ImportPlan } from '@/utils/backup';
import type { Translate } from '@/utils/i18n';
import styles from './ImportPreview.module.css';
import { SavingBackup } from './SavingBackup';

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly onAccept: (bringBack: boolean) => void;
  readonly onCancel: () => void;
}

/** What is new, changed or contested, by bill; nothing has been imported yet. */
export function ImportPreview({ plan, onAccept, onCancel }: ImportPreviewProps) {
  const { t, locale } = useTranslation();
  const { cases } = useCase();
  const { share, save } = useBackup();
  const [bringBack, setBringBack] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const nothing = plan.entries === 0 && !bringBack;
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  const names = plan.deletedHere.map(({ creditor }) => shortName(creditor, t));

  return (
    <section className={styles.preview} data-testid="import-preview">
      <h3 ref={heading} tabIndex={-1}>
        {t('backup.found')}
      </h3>
      {plan.entries === 0 ? <p>{t('backup.nothingNew')}</p> : <Cases cases={plan.cases} />}
      {plan.total.conflict > 0 ? <p>{t('backup.conflictHelp')}</p> : null}
      {plan.ahead > 0 ? <p>{t('backup.ahead', { count: plan.ahead })}</p> : null}
      {plan.deletedHere.length > 0 ? (
        <>
          <p>{t('backup.deletedHere', { names: list.format(names) })}</p>
          <Checkbox label={t('backup.bringBack')} checked={bringBack} onChange={setBringBack} />
        </>
      ) : null}
      <Actions>
        {nothing ? null : (
          <>
            <Button
              variant="primary"
              data-testid="import-accept"
              onClick={() => onAccept(bringBack)}
            >
              {t('backup.importNow')}
            </Button>
            {cases?.length ? (
              <Button
                busy={share !== null}
                data-testid="import-save-first"
                onClick={() => void save()}
              >
                {t('backup.saveFirst')}
              </Button>
            ) : null}
          </>
        )}
        <Button data-testid="import-cancel" onClick={onCancel}>
          {t(nothing ? 'common.close' : 'common.cancel')}
        </Button>
      </Actions>
      <SavingBackup share={share} />
    </section>
  );
}

function Cases({ cases }: { readonly cases: readonly CaseImport[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.cases}>
      {cases.map((one) => (
        <li key={one.id ?? ''} data-testid="import-case">
          <p className={styles.name}>
            {one.id === null ? t('backup.loose') : shortName(one.creditor, t)}
          </p>
          <p className={styles.counts}>{effects(one.counts, t)}</p>
        </li>
      ))}
    </ul>
  );
}

const EFFECTS = ['new', 'changed', 'conflict', 'removed', 'same'] as const;

function effects(counts: Counts, t: Translate): string {
  const some = EFFECTS.filter((effect) => counts[effect] > 0);
  return some.map((effect) => t(`backup.${effect}`, { count: counts[effect] })).join(' · ');
}

function shortName(creditor: string, t: Translate): string {
  return creditor.slice(0, 60) || t('backup.unnamed');
}
