import { useBills } from '@/components/hooks/use-bills';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import type { Bill } from '@/utils/model';
import { formatMoney } from '@/utils/money';
import { useBillChanges } from './BillChanges';
import styles from './BillHistory.module.css';
import { factsOf } from './bill-form';
import { isWorse, useChangeWords } from './change-words';
import { DisputePhrase } from './DisputePhrase';

/** How the bill went on, reading by reading, and what to ask about a change for the worse. */
export function BillHistory({ talk }: { readonly talk: ConversationState }) {
  const { t } = useTranslation();
  const { bills = [] } = useBills();
  const [latest, before] = bills;
  if (!latest) return null;
  return (
    <Card title={t('bill.history')}>
      {before ? <Worse before={before} after={latest} talk={talk} /> : null}
      <ol className={styles.readings}>
        {bills.map((bill, at) => (
          <Reading key={bill.id} bill={bill} before={bills[at + 1]} />
        ))}
      </ol>
    </Card>
  );
}

function Reading({ bill, before }: { readonly bill: Bill; readonly before: Bill | undefined }) {
  const { t, locale } = useTranslation();
  const dates = useDates();
  const after = factsOf(bill);
  const changes = useBillChanges(before ? factsOf(before) : after, after);
  const wordsOf = useChangeWords(bill.currency);
  const { amountDue, dueDate } = bill;
  const facts = [
    amountDue === undefined
      ? null
      : t('bill.foundAmount', { amount: formatMoney(amountDue, bill.currency, locale) }),
    dueDate === undefined ? null : t('bill.foundDue', { day: dates.day(dueDate) }),
  ].filter((fact) => fact !== null);
  return (
    <li data-testid="bill-reading">
      <p className={styles.quiet}>{t('bill.readOn', { when: dates.moment(bill.at) })}</p>
      <p>{facts.join(' · ') || t('bill.unread')}</p>
      {changes.map((change) => (
        <p key={change.kind}>{wordsOf(change)}</p>
      ))}
      {before && changes.length === 0 ? (
        <p className={styles.quiet}>{t('bill.changesNone')}</p>
      ) : null}
    </li>
  );
}

interface WorseProps {
  readonly before: Bill;
  readonly after: Bill;
  readonly talk: ConversationState;
}

function Worse({ before, after, talk }: WorseProps) {
  const changes = useBillChanges(factsOf(before), factsOf(after));
  return changes.some(isWorse) ? <DisputePhrase talk={talk} /> : null;
}
