import { lazy, Suspense, useState } from 'react';
import { slotFields } from '@/components/hooks/slot-fields';
import { readSlot } from '@/components/hooks/use-facts';
import { useTranslation } from '@/components/hooks/use-translation';
import { Chip } from '@/components/ui/Chip';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import type { SuggestionPart } from '@/utils/phrasing';
import styles from './SuggestionText.module.css';

const TermText = lazy(() => import('./TermText').then((file) => ({ default: file.TermText })));

interface SuggestionTextProps {
  readonly parts: readonly SuggestionPart[];
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
}

/** The sentence as it will be typed, its gaps as chips to fill in, its hard words as doors. */
export function SuggestionText({ parts, onFill }: SuggestionTextProps) {
  return (
    <p className={styles.sentence} data-testid="suggestion-text">
      {keyed(parts).map(({ key, part }) =>
        'text' in part ? (
          <Suspense key={key} fallback={part.text}>
            <TermText text={part.text} />
          </Suspense>
        ) : part.value === undefined || part.value === '' ? (
          <OpenChip key={key} slot={part.slot} label={part.label} onFill={onFill} />
        ) : (
          <b key={key} className={styles.fact}>
            {part.value}
          </b>
        ),
      )}
    </p>
  );
}

/** Parts have no names of their own: their place in the sentence is what they are. */
function keyed(parts: readonly SuggestionPart[]) {
  return parts.map((part, place) => ({ key: `${place}:${'text' in part ? '' : part.slot}`, part }));
}

interface OpenChipProps {
  readonly slot: Slot;
  readonly label: string;
  readonly onFill: SuggestionTextProps['onFill'];
}

function OpenChip({ slot, label, onFill }: OpenChipProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<MessageId | null>(null);
  const { kind } = slotFields[slot];
  const commit = (value: string) => {
    setTyped(value);
    if (value.trim() === '') return setProblem(null);
    const read = readSlot(slot, value);
    if ('problem' in read) return setProblem(read.problem);
    void onFill(slot, value).then(setProblem);
  };
  return (
    <Chip
      label={label}
      value={problem ? typed : ''}
      onCommit={commit}
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'money' ? 'decimal' : kind === 'text' ? 'text' : 'numeric'}
      error={problem ? (t as (id: string) => string)(problem) : undefined}
    />
  );
}
