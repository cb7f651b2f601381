import { BetweenHorizontalStart, CircleAlert, X } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { useTranslation } from '@/components/hooks/use-translation';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { type PhrasePart, type Slot, slotSchema } from '@/utils/model';
import { fillParts } from '@/utils/phrasing';
import styles from './PartsField.module.css';
import { insertSlot, lengthOf, removeSlot, setText } from './phrase-parts';

interface PartsFieldProps {
  /** Words before, between and after all places. */
  readonly parts: readonly PhrasePart[];
  readonly onChange: (parts: PhrasePart[]) => void;
  readonly readOnly: boolean;
  readonly error: string | undefined;
}

/** A sentence with places that fill themselves: chosen from a list, there is nothing to learn by heart. */
export function PartsField({ parts, onChange, readOnly, error }: PartsFieldProps) {
  const { t } = useTranslation();
  const nameOf = useSlotNames();
  const box = useRef<HTMLDivElement>(null);
  /** Where the next place goes: the caret as it was when the list was opened. */
  const caret = useRef<{ index: number; at: number } | null>(null);
  const focusNext = useFocusOn(box, parts);
  const errorId = useId();

  const add = (slot: Slot) => {
    const last = parts.length - 1;
    const { index, at } = caret.current ?? { index: last, at: Number.MAX_SAFE_INTEGER };
    onChange(insertSlot(parts, Math.min(index, last), at, slot));
    focusNext(index + 2, 0);
    caret.current = { index: index + 2, at: 0 };
  };

  return (
    <fieldset className={styles.field} aria-describedby={error ? errorId : undefined}>
      <legend>{t('phrasing.ownWords')}</legend>
      <div ref={box} className={styles.parts} data-testid="own-parts">
        {keyed(parts).map(({ key, part, index }) =>
          'slot' in part ? (
            <span key={key} className={styles.slot} data-testid="own-slot">
              <span>{nameOf(part.slot)}</span>
              <IconButton
                className={styles.remove}
                label={t('phrasing.ownSlotRemove', { slot: nameOf(part.slot) })}
                icon={<X aria-hidden size="1.1em" />}
                onClick={() => {
                  onChange(removeSlot(parts, index));
                  focusNext(index - 1, lengthOf(parts.slice(index - 1, index)));
                }}
              />
            </span>
          ) : (
            <textarea
              key={key}
              rows={1}
              dir="auto"
              autoComplete="off"
              className={styles.text}
              data-part={index}
              aria-label={t('phrasing.ownPart', { number: index / 2 + 1 })}
              readOnly={readOnly}
              value={part.text}
              onChange={(event) => onChange(setText(parts, index, event.target.value))}
              onSelect={(event) => {
                caret.current = { index, at: event.currentTarget.selectionEnd };
              }}
              onBlur={(event) => {
                caret.current = { index, at: event.currentTarget.selectionEnd };
              }}
            />
          ),
        )}
      </div>
      {error ? (
        <p id={errorId} className={styles.error}>
          <CircleAlert aria-hidden size="1.2em" />
          <span>{error}</span>
        </p>
      ) : null}
      <Menu
        label={t('phrasing.ownSlotAdd')}
        className={styles.add}
        trigger={
          <>
            <BetweenHorizontalStart aria-hidden size="1.2em" />
            <span>{t('phrasing.ownSlotAdd')}</span>
          </>
        }
        items={slotSchema.options.map((slot) => ({
          id: slot,
          label: nameOf(slot),
          onSelect: () => add(slot),
        }))}
      />
    </fieldset>
  );
}

/** Parts have no names of their own: their place in the sentence is what they are. */
function keyed(parts: readonly PhrasePart[]) {
  return parts.map((part, index) => ({
    part,
    index,
    key: 'slot' in part ? `${index}:${part.slot}` : `${index}`,
  }));
}

function useSlotNames(): (slot: Slot) => string {
  const { locale } = useTranslation();
  return (slot) => {
    const [part] = fillParts([{ slot }], {}, locale).parts;
    return part && 'slot' in part ? part.label : slot;
  };
}

/** Puts the caret into the words at an index, once they are there. */
function useFocusOn(box: RefObject<HTMLElement | null>, parts: readonly PhrasePart[]) {
  const wanted = useRef<{ index: number; at: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again after each change of the parts
  useEffect(() => {
    if (wanted.current === null) return;
    const { index, at } = wanted.current;
    const field = box.current?.querySelector<HTMLTextAreaElement>(`[data-part="${index}"]`);
    if (!field) return;
    wanted.current = null;
    field.focus();
    field.setSelectionRange(at, at);
  }, [parts, box]);
  return (index: number, at: number) => {
    wanted.current = { index, at };
  };
}
