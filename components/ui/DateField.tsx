import { Field, type FieldFrame } from './Field';

export interface DateFieldProps extends FieldFrame {
  /** 'YYYY-MM-DD' or 'HH:MM' by type; '' while empty or unfinished. */
  value: string;
  onChange: (value: string) => void;
  /** There is no datetime-local: it does not fit 240 px with large text. */
  type?: 'date' | 'time' | undefined;
  min?: string | undefined;
  max?: string | undefined;
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
}

/** The browser's own picker: it knows the keyboard, the screen reader and the person's calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, type = 'date', min, max, onBlur, disabled, ...frame } = props;
  return (
    <Field {...frame}>
      {(control) => (
        <input
          {...control}
          {...{ type, min, max, onBlur, disabled }}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
