import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import type { Suggestions } from '@/components/hooks/use-suggestions';
import { useTranslation } from '@/components/hooks/use-translation';
import { FindingBanner } from '@/components/phrasing/FindingList';
import { SuggestionCard } from '@/components/phrasing/SuggestionCard';
import { Card } from '@/components/ui/Card';
import { IconButton } from '@/components/ui/IconButton';
import { Progress } from '@/components/ui/Progress';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import styles from './TalkScreen.module.css';

interface OneAtATimeProps {
  readonly title: string;
  readonly found: Suggestions | undefined;
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  readonly actions: (shown: Candidate) => ReactNode;
}

/** The sentence to say now, large, and the ways to the others. A warning about the line comes before it. */
export function OneAtATime({ title, found, onFill, actions }: OneAtATimeProps) {
  const { t } = useTranslation();
  if (found === undefined) return <Progress label={t('common.loading')} />;
  const families = found.candidates.map(({ family }) => family).join(' ');
  return (
    <>
      {found.warnings.map((finding) => (
        <FindingBanner key={finding.rule} finding={finding} />
      ))}
      {/* Other sentences: from the first of them again. */}
      <Turns key={families} {...{ title, onFill, actions }} candidates={found.candidates} />
    </>
  );
}

type TurnsProps = Omit<OneAtATimeProps, 'found'> & { readonly candidates: readonly Candidate[] };

function Turns({ title, candidates, onFill, actions }: TurnsProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const candidate = candidates[at];
  const count = candidates.length;
  return (
    <Card tone="accent" title={title}>
      {candidate ? (
        <div className={styles.aloud} data-testid="read-out">
          <SuggestionCard
            key={candidate.family}
            candidate={candidate}
            onFill={onFill}
            actions={actions}
          />
          <div className={styles.turns}>
            <IconButton
              label={t('phone.previous')}
              icon={<ChevronLeft aria-hidden size="1.4em" />}
              disabled={at === 0}
              data-testid="read-previous"
              onClick={() => setAt(at - 1)}
            />
            <p role="status">{t('phone.number', { number: at + 1, count })}</p>
            <IconButton
              label={t('phone.next')}
              icon={<ChevronRight aria-hidden size="1.4em" />}
              disabled={at === count - 1}
              data-testid="read-next"
              onClick={() => setAt(at + 1)}
            />
          </div>
        </div>
      ) : (
        <p>{t('phone.noLines')}</p>
      )}
    </Card>
  );
}
