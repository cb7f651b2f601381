import type { ComponentProps, KeyboardEvent } from 'react';
import { classNames } from './class-names';
import { Field, type FieldFrame } from './Field';
import styles from './Field.module.css';
import { isComposing } from './ime';

export interface TextAreaProps
  extends FieldFrame,
    Omit<ComponentProps<'textarea'>, keyof FieldFrame | 'value' | 'onChange' | 'id'> {
  value: string;
  onChange: (value: string) => void;
  /** Ctrl+Enter or ⌘+Enter; a bare Enter is a new line. */
  onSubmit?: (() => void) | undefined;
}

/** Grows with its text where the browser can (field-sizing), else it keeps its rows and a handle. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  className,
  testId,
  value,
  onChange,
  onSubmit,
  rows = 3,
  ...rest
}: TextAreaProps) {
  const submit = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <Field {...{ label, hideLabel, hint, error, className, testId }}>
      {(control) => (
        <textarea
          autoComplete="off"
          onKeyDown={submit}
          {...rest}
          {...control}
          className={classNames(control.className, styles.area, rows > 1 && styles.threeLines)}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
