import type { Stored } from '@/components/hooks/use-stored';
import { useTranslation } from '@/components/hooks/use-translation';
import type { PlainMessageId } from '@/utils/i18n';
import styles from './StoredCard.module.css';

type Store = Stored['stores']['database'];

const problems = {
  unavailable: 'backup.storeUnavailable',
  quota: 'backup.storeQuota',
  timeout: 'backup.storeTimeout',
  blocked: 'backup.storeBlocked',
  shut: 'backup.storeShut',
  newer_data: 'backup.storeNewer',
} as const satisfies Record<NonNullable<Store['problem']>, PlainMessageId>;

/** The two places where the record is kept, and whether each of them works. */
export function StoreHealth({ stores }: { readonly stores: Stored['stores'] }) {
  const { t } = useTranslation();
  const state = ({ problem, entries }: Store) =>
    problem ? t(problems[problem]) : t('backup.storeFine', { count: entries ?? 0 });
  return (
    <div>
      <p>{t('backup.stores')}</p>
      <ul className={styles.parts}>
        <li data-testid="store-database" data-problem={stores.database.problem}>
          <p>{t('backup.storeDatabase')}</p>
          <p className={styles.facts}>{state(stores.database)}</p>
        </li>
        <li data-testid="store-journal" data-problem={stores.journal.problem}>
          <p>{t('backup.storeJournal')}</p>
          <p className={styles.facts}>{state(stores.journal)}</p>
        </li>
      </ul>
    </div>
  );
}
