import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './RadioGroup.module.css';
import type { Choice } from './SelectField';

export interface RadioGroupProps<Value extends string> {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  /** null: nothing chosen yet. */
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}

/** Few choices, all in sight, as large targets that wrap. Arrow keys move, as in any radio group. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, hideLegend = false, value, choices, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? styles.hiddenLegend : styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
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
        ))}
      </div>
    </fieldset>
  );
}
