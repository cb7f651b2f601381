import { Field, type FieldFrame } from './Field';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  /** The language of the label where it differs from the page ("English" on a Chinese page). */
  lang?: string | undefined;
}

export interface SelectFieldProps<Value extends string> extends FieldFrame {
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  disabled?: boolean | undefined;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, choices, onChange, disabled, ...frame } = props;
  return (
    <Field {...frame}>
      {(control) => (
        <select
          {...control}
          disabled={disabled}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} lang={choice.lang}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
