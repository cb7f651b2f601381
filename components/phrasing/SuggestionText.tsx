import { useState } from 'react';
import { slotFields } from '@/components/hooks/slot-fields';
import { readSlot } from '@/components/hooks/use-facts';
import { useTranslation } from '@/components/hooks/use-translation';
import { Chip } from '@/components/ui/Chip';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import type { SuggestionPart } from '@/utils/phrasing';
import styles from './SuggestionText.module.css';
import { TermText } from './TermText';

interface SuggestionTextProps {
  readonly parts: readonly SuggestionPart[];
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
}

/** The sentence as it will be typed, its gaps as chips to fill in, its hard words as doors. */
export function SuggestionText({ parts, onFill }: SuggestionTextProps) {
  return (
    <p className={styles.sentence} data-testid="suggestion-text">
      {keyed(parts).map(({ key, part, mark }) =>
        'text' in part ? (
          <TermText key={key} text={part.text} />
        ) : isOpen(part) ? (
          <span key={key} className={styles.whole}>
            <OpenChip slot={part.slot} label={part.label} onFill={onFill} />
            {mark}
          </span>
        ) : (
          <b key={key} className={styles.fact}>
            {part.value}
          </b>
        ),
      )}
    </p>
  );
}

/** A chip is one block to the browser, which would let a line begin with the mark after it. */
const MARK = /^[，。！？、；：）」』”’]/u;

function isOpen(part: SuggestionPart | undefined): boolean {
  return part !== undefined && 'slot' in part && (part.value === undefined || part.value === '');
}

/** Parts have no names of their own: their place in the sentence is what they are. */
function keyed(parts: readonly SuggestionPart[]) {
  return parts.map((part, place) => {
    if ('text' in part) {
      const taken = isOpen(parts[place - 1]) ? part.text.replace(MARK, '') : part.text;
      return { key: `${place}:`, part: { ...part, text: taken } };
    }
    const next = parts[place + 1];
    const mark = next && 'text' in next ? MARK.exec(next.text)?.[0] : undefined;
    return { key: `${place}:${part.slot}`, part, mark };
  });
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
