import { PencilLine } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './Chip.module.css';
import { classNames } from './class-names';
import { isComposing } from './ime';

export interface ChipProps {
  /** What belongs here ("每月可还"); shown while the chip is open, spoken always. */
  label: string;
  /** Empty: the chip is open. */
  value: string;
  /** Enter or leaving the field; Escape keeps the old value. */
  onCommit: (value: string) => void;
  /** Every input event, for a draft that must outlive the panel. */
  onInput?: ((value: string) => void) | undefined;
  /** How a filled value is shown; the value itself unless told. */
  display?: ReactNode;
  type?: 'text' | 'date' | undefined;
  inputMode?: 'text' | 'decimal' | 'numeric' | undefined;
  error?: ReactNode;
  disabled?: boolean | undefined;
}

/** A place in a sentence: a button that turns into a field and back. */
export function Chip(props: ChipProps) {
  const { label, value, display, error, disabled } = props;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  const errorId = useId();
  const open = value === '';

  useEffect(() => {
    if (editing || !refocus.current) return;
    refocus.current = false;
    button.current?.focus();
  }, [editing]);

  const leave = (byKey: boolean) => {
    refocus.current = byKey;
    setEditing(false);
  };

  return (
    <span className={styles.place}>
      {editing ? (
        <ChipInput {...props} errorId={error ? errorId : undefined} onLeave={leave} />
      ) : (
        <button
          ref={button}
          type="button"
          disabled={disabled}
          className={classNames(styles.chip, open ? styles.open : styles.filled)}
          aria-describedby={error ? errorId : undefined}
          onClick={() => setEditing(true)}
        >
          {open ? <PencilLine aria-hidden size="1em" /> : null}
          {open ? null : <span className={styles.spoken}>{label}: </span>}
          <span>{open ? label : (display ?? value)}</span>
        </button>
      )}
      {error ? (
        <span id={errorId} className={styles.error}>
          {error}
        </span>
      ) : null}
    </span>
  );
}

interface ChipInputProps extends ChipProps {
  errorId: string | undefined;
  onLeave: (byKey: boolean) => void;
}

function ChipInput({
  label,
  value,
  onCommit,
  onInput,
  type = 'text',
  inputMode,
  errorId,
  onLeave,
}: ChipInputProps) {
  const [draft, setDraft] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  // Leaving by key unmounts the field, and some browsers then send a blur as well.
  const leave = (keep: boolean, byKey: boolean) => {
    if (left.current) return;
    left.current = true;
    if (keep && draft !== value) onCommit(draft);
    onLeave(byKey);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // Without this, Escape would also close the dialog around the chip.
    event.preventDefault();
    event.stopPropagation();
    leave(event.key === 'Enter', true);
  };

  return (
    <input
      ref={input}
      className={styles.input}
      type={type}
      inputMode={inputMode}
      autoComplete="off"
      aria-label={label}
      aria-invalid={errorId === undefined ? undefined : true}
      aria-describedby={errorId}
      placeholder={label}
      value={draft}
      onChange={(event) => {
        setDraft(event.target.value);
        onInput?.(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => leave(true, false)}
    />
  );
}
