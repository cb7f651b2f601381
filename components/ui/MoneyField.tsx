import type { ReactNode } from 'react';
import { Field, type FieldFrame } from './Field';
import styles from './Field.module.css';
import { onFinishedEnter } from './ime';

export interface MoneyFieldProps extends FieldFrame {
  /** As typed; the caller parses it and passes the error. */
  value: string;
  onChange: (value: string) => void;
  /** Sign or word of the currency, in front of the field. */
  unit?: ReactNode;
  onEnter?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

/** A text field, not a number field: full-width digits and thousands marks must reach the parser. */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, unit, onEnter, onBlur, placeholder, disabled, ...frame } = props;
  return (
    <Field {...frame}>
      {(control) => (
        <div className={styles.withUnit}>
          {unit ? <span className={styles.unit}>{unit}</span> : null}
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            {...{ placeholder, disabled, onBlur }}
            {...control}
            className={`${control.className} ${styles.money}`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={onEnter === undefined ? undefined : onFinishedEnter(onEnter)}
          />
        </div>
      )}
    </Field>
  );
}
