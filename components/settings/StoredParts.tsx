import { useDates } from '@/components/hooks/use-dates';
import type { Part } from '@/components/hooks/use-stored';
import { useTranslation } from '@/components/hooks/use-translation';
import type { PlainMessageId } from '@/utils/i18n';
import styles from './StoredCard.module.css';
import { sizeWords } from './size-words';

const names = {
  case: 'backup.partCase',
  budget: 'backup.partBudget',
  conversation: 'backup.partConversation',
  message: 'backup.partMessage',
  commitment: 'backup.partCommitment',
  reminder: 'backup.partReminder',
  note: 'backup.partNote',
  phrase: 'backup.partPhrase',
  bill: 'backup.partBill',
  evidence: 'backup.partEvidence',
  gap: 'backup.partGap',
  operations: 'backup.partOperations',
  files: 'backup.partFiles',
  aside: 'backup.partAside',
  drafts: 'backup.partDrafts',
  preferences: 'backup.partPreferences',
} as const satisfies Record<Part['name'], PlainMessageId>;

/** Parts that are only spoken of when there is something in them. */
const RARE: readonly Part['name'][] = ['gap', 'bill', 'evidence', 'files', 'aside'];

/** How many there are of each, how much room they take, when they were last written. */
export function StoredParts({ parts }: { readonly parts: readonly Part[] }) {
  const { t, locale } = useTranslation();
  const { moment } = useDates();
  const factsOf = ({ count, bytes, lastWrite }: Part) =>
    [
      t('backup.partCount', { count }),
      bytes === null || count === 0 ? null : sizeWords(bytes, locale),
      lastWrite === null ? null : t('backup.partWhen', { when: moment(lastWrite) }),
    ]
      .filter((fact) => fact !== null)
      .join(' · ');
  return (
    <ul className={styles.parts}>
      {parts
        .filter(({ name, count }) => count > 0 || !RARE.includes(name))
        .map((part) => (
          <li key={part.name} data-testid={`stored-${part.name}`}>
            <p>{t(names[part.name])}</p>
            <p className={styles.facts}>{factsOf(part)}</p>
            {part.name === 'aside' ? <p className={styles.facts}>{t('backup.asideHelp')}</p> : null}
          </li>
        ))}
    </ul>
  );
}
