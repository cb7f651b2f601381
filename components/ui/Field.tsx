import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './Field.module.css';

/** What every field shares: a visible label, a hint, an error in words. */
export interface FieldFrame {
  label: ReactNode;
  /** Keeps the label for screen readers only; the surroundings must name the field. */
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  /** A sentence: what is wrong and what to do. */
  error?: ReactNode;
  className?: string | undefined;
}

interface ControlAttributes {
  id: string;
  className: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps extends FieldFrame {
  children: (control: ControlAttributes) => ReactNode;
}

const shown = (node: ReactNode) =>
  node !== undefined && node !== null && node !== false && node !== '';

export function Field({ label, hideLabel = false, hint, error, className, children }: FieldProps) {
  const id = useId();
  const hintId = shown(hint) ? `${id}hint` : null;
  const errorId = shown(error) ? `${id}error` : null;
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? styles.hiddenLabel : styles.label}>
        {label}
      </label>
      {children({
        id,
        className: styles.control ?? '',
        'aria-invalid': errorId === null ? undefined : true,
        'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
      })}
      {errorId === null ? null : (
        <p id={errorId} className={styles.error}>
          <CircleAlert aria-hidden size="1.2em" />
          <span>{error}</span>
        </p>
      )}
      {hintId === null ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
