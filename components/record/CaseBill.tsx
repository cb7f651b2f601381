import { useTranslation } from '@/components/hooks/use-translation';
import { TextField } from '@/components/ui/TextField';
import { CaseDayField } from './CaseDayField';
import { CaseMoneyField } from './CaseMoneyField';
import styles from './CaseSection.module.css';
import type { CaseSectionProps } from './case-section';

/** What is owed, to whom, since when. */
export function CaseBill(props: CaseSectionProps) {
  const { t } = useTranslation();
  const { draft, problems } = props;
  return (
    <div className={styles.section}>
      <TextField
        label={t('record.creditor')}
        placeholder={t('record.creditorExample')}
        error={problems.creditor ? t(problems.creditor) : undefined}
        data-testid="case-creditor"
        dir="auto"
        readOnly={!draft.ready}
        value={draft.values.creditor}
        onChange={(creditor) => draft.set({ creditor })}
      />
      <TextField
        label={t('record.product')}
        hint={t('record.productHint')}
        data-testid="case-product"
        dir="auto"
        readOnly={!draft.ready}
        value={draft.values.product}
        onChange={(product) => draft.set({ product })}
      />
      <CaseMoneyField {...props} field="amountDue" label={t('record.amountDue')} />
      <CaseMoneyField {...props} field="minimumDue" label={t('record.minimumDue')} />
      <CaseDayField {...props} field="dueDate" label={t('record.dueDate')} />
    </div>
  );
}
