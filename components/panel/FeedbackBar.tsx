import { type Feedback, useFeedback } from '@/components/hooks/use-feedback';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { UndoBar } from '@/components/ui/UndoBar';
import type { Translate } from '@/utils/i18n';
import styles from './FeedbackBar.module.css';

function wordsOf(feedback: Feedback, t: Translate): string {
  // The id came with its own values; the pair was typed where it was said.
  return (t as (id: string, values?: object) => string)(feedback.said, feedback.values);
}

/** Says what just happened at the foot of the screen, with undo for eight seconds. */
export function FeedbackBar() {
  const { t } = useTranslation();
  const { feedback, clear } = useFeedback();
  if (!feedback) return null;
  if (feedback.tone === 'problem') {
    return (
      <div className={styles.bar} data-testid="feedback" data-tone="problem">
        <Banner
          key={feedback.key}
          tone="warn"
          title={wordsOf(feedback, t)}
          onDismiss={clear}
          dismissLabel={t('common.close')}
          live
        />
      </div>
    );
  }
  const { undo } = feedback;
  return (
    <div className={styles.bar} data-testid="feedback" data-tone="done">
      <UndoBar
        key={feedback.key}
        message={wordsOf(feedback, t)}
        {...(undo
          ? {
              hint: t('common.undoFor', { seconds: 8 }),
              undoLabel: t('common.undo'),
              onUndo: () => void undo(),
            }
          : {})}
        closeLabel={t('common.close')}
        onEnd={clear}
      />
    </div>
  );
}
