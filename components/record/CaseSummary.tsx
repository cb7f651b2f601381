import { PencilLine } from 'lucide-react';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { IconButton } from '@/components/ui/IconButton';
import type { Case } from '@/utils/model';
import { formatMoney } from '@/utils/money';
import { countOthers } from './CaseOthers';
import styles from './CaseSummary.module.css';

/** Whose bill, how much, until when: facts, no totals in red. */
export function CaseSummary({ current, onEdit }: { current: Case; onEdit: () => void }) {
  const { t, locale } = useTranslation();
  const dates = useDates();
  const name = [current.creditor, current.product].filter(Boolean).join(' · ');
  const { amountDue, dueDate, currency } = current;
  const differs = countOthers(current);
  return (
    <Card
      title={
        <span className={styles.name} title={name}>
          {name}
        </span>
      }
      corner={
        <IconButton
          label={t('record.editCase')}
          icon={<PencilLine aria-hidden size="1.2em" />}
          data-testid="record-edit-case"
          onClick={onEdit}
        />
      }
    >
      {amountDue === undefined && dueDate === undefined ? (
        <p className={styles.quiet}>{t('record.caseFactsMissing')}</p>
      ) : (
        <dl className={styles.facts}>
          {amountDue === undefined ? null : (
            <div>
              <dt>{t('record.amountDue')}</dt>
              <dd className="money">{formatMoney(amountDue, currency, locale)}</dd>
            </div>
          )}
          {dueDate === undefined ? null : (
            <div>
              <dt>{t('record.dueDate')}</dt>
              <dd>{dates.day(dueDate)}</dd>
            </div>
          )}
        </dl>
      )}
      {differs > 0 ? (
        <Button data-testid="case-differs" onClick={onEdit}>
          {t('storage.differs', { count: differs })}
        </Button>
      ) : null}
    </Card>
  );
}
