import { useId } from 'react';
import { classNames } from './class-names';
import type { Choice } from './SelectField';

export interface RadiosProps<Value extends string> {
  /** null: nothing chosen yet. */
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  styles: { readonly choice?: string; readonly chosen?: string };
}

/** One radio for each choice, its label around it. Arrow keys move, as in any radio group. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { value, choices, onChange, styles } = props;
  const name = useId();
  return choices.map((choice) => (
    <label
      key={choice.value}
      lang={choice.lang}
      className={classNames(styles.choice, choice.value === value && styles.chosen)}
    >
      <input
        type="radio"
        name={name}
        value={choice.value}
        checked={choice.value === value}
        onChange={() => onChange(choice.value)}
      />
      <span>{choice.label}</span>
    </label>
  ));
}
