import { useBills } from '@/components/hooks/use-bills';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import type { Bill } from '@/utils/model';
import { formatMoney } from '@/utils/money';
import type { BillChange } from '@/utils/sites';
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
  const newest = useChangesBetween(before, latest);
  if (!latest) return null;
  return (
    <Card title={t('bill.history')}>
      {newest.some(isWorse) ? <DisputePhrase talk={talk} /> : null}
      <ol className={styles.readings}>
        <Reading bill={latest} before={before} changes={newest} />
        {bills.slice(1).map((bill, at) => (
          <Earlier key={bill.id} bill={bill} before={bills[at + 2]} />
        ))}
      </ol>
    </Card>
  );
}

interface Pair {
  readonly bill: Bill;
  /** The reading before it; none for the first. */
  readonly before: Bill | undefined;
}

function useChangesBetween(before: Bill | undefined, bill: Bill | undefined) {
  return useBillChanges(before ? factsOf(before) : null, bill ? factsOf(bill) : null);
}

function Earlier(pair: Pair) {
  return <Reading {...pair} changes={useChangesBetween(pair.before, pair.bill)} />;
}

function Reading({ bill, before, changes }: Pair & { readonly changes: readonly BillChange[] }) {
  const { t, locale } = useTranslation();
  const dates = useDates();
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
