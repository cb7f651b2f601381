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
  /** A stable name of the control for tests. */
  testId?: string | undefined;
}

interface ControlAttributes {
  id: string;
  className: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
  'data-testid'?: string;
}

interface FieldProps extends FieldFrame {
  children: (control: ControlAttributes) => ReactNode;
}

const shown = (node: ReactNode) =>
  node !== undefined && node !== null && node !== false && node !== '';

export function Field(props: FieldProps) {
  const { label, hideLabel = false, hint, error, className, testId, children } = props;
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
        ...(testId === undefined ? {} : { 'data-testid': testId }),
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
