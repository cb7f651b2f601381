import { Copy, CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useSendPhrase } from '@/components/hooks/use-send-phrase';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import { FindingList } from './FindingList';
import styles from './SuggestionCard.module.css';
import { SuggestionText } from './SuggestionText';

interface SuggestionProps {
  readonly candidate: Candidate;
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  /** The first one has the primary button. */
  readonly first?: boolean;
}

/** One sentence, why it fits, what speaks against it, 插入 and 复制. */
export function SuggestionCard({ candidate, onFill, first = false }: SuggestionProps) {
  const { t } = useTranslation();
  const { insert, copy } = useSendPhrase();
  const [done, setDone] = useState<'inserted' | 'copied' | null>(null);
  const { id, text, held } = candidate;

  const act = async (how: 'insert' | 'copy') => {
    if (how === 'insert') {
      const outcome = await insert(id, text);
      setDone(outcome === 'failed' ? null : outcome);
    } else setDone((await copy(id, text)) ? 'copied' : null);
  };

  return (
    <div className={styles.suggestion} data-testid="suggestion" data-intent={candidate.intent}>
      <SuggestionText parts={candidate.parts} onFill={onFill} />
      <p className={styles.why}>{candidate.why}</p>
      {candidate.cautions.map((caution) => (
        <p key={caution} className={styles.why}>
          {t('phrasing.caution')}: {caution}
        </p>
      ))}
      <FindingList candidate={candidate} />
      <Actions>
        <Button
          data-testid="insert"
          variant={first ? 'primary' : 'secondary'}
          icon={<CornerDownLeft aria-hidden size="1.1em" />}
          disabled={held}
          done={done === 'inserted' ? t('common.inserted') : undefined}
          onClick={() => void act('insert')}
        >
          {t('common.insert')}
        </Button>
        <Button
          data-testid="copy"
          variant="secondary"
          icon={<Copy aria-hidden size="1.1em" />}
          disabled={held}
          done={done === 'copied' ? t('common.copied') : undefined}
          onClick={() => void act('copy')}
        >
          {t('common.copy')}
        </Button>
      </Actions>
    </div>
  );
}
