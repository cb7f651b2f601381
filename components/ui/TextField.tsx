import type { ComponentProps } from 'react';
import { Field, type FieldFrame } from './Field';
import { onFinishedEnter } from './ime';

export interface TextFieldProps
  extends FieldFrame,
    Omit<ComponentProps<'input'>, keyof FieldFrame | 'value' | 'onChange' | 'id'> {
  value: string;
  /** Every input event, also in the middle of a composition: a draft is never lost. */
  onChange: (value: string) => void;
  /** A finished Enter, never the one that picks a character. */
  onEnter?: (() => void) | undefined;
}

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  className,
  testId,
  value,
  onChange,
  onEnter,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, hideLabel, hint, error, className, testId }}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          onKeyDown={onEnter === undefined ? undefined : onFinishedEnter(onEnter)}
          {...rest}
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
