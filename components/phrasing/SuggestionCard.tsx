import { lazy, memo, type ReactNode, Suspense } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useInTone } from '@/components/hooks/use-in-tone';
import { useTranslation } from '@/components/hooks/use-translation';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import { FindingList } from './FindingList';
import { SendButtons } from './SendButtons';
import styles from './SuggestionCard.module.css';
import { SuggestionText } from './SuggestionText';
import { SuggestionTools } from './SuggestionTools';

const LetterButtons = lazy(() =>
  import('./LetterButtons').then((file) => ({ default: file.LetterButtons })),
);

interface SuggestionProps {
  readonly candidate: Candidate;
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  /** The first one has the primary button. */
  readonly first?: boolean;
  /** What is done with the sentence here instead of 插入 and 复制. */
  readonly actions?: ((shown: Candidate) => ReactNode) | undefined;
}

/** One sentence, why it fits, what speaks against it, 插入 and 复制. Give it the family as its key. */
export const SuggestionCard = memo(function SuggestionCard({
  candidate,
  onFill,
  first = false,
  actions,
}: SuggestionProps) {
  const { t } = useTranslation();
  const [shown, choose] = useInTone(candidate);

  return (
    <div className={styles.suggestion} data-testid="suggestion" data-intent={shown.intent}>
      <SuggestionText parts={shown.parts} onFill={onFill} />
      <p className={styles.why}>{shown.why}</p>
      {shown.cautions.map((caution) => (
        <p key={caution} className={styles.why}>
          {t('phrasing.caution')}: {caution}
        </p>
      ))}
      <FindingList candidate={shown} />
      {actions ? actions(shown) : null}
      {actions || shown.channel === 'letter' ? null : (
        <SendButtons key={shown.id} {...shown} first={first} />
      )}
      {!actions && shown.channel === 'letter' ? (
        <Suspense>
          <LetterButtons {...shown} />
        </Suspense>
      ) : null}
      <SuggestionTools candidate={shown} onTone={choose} />
    </div>
  );
});
