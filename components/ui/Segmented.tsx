import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './Segmented.module.css';
import type { Choice } from './SelectField';

export interface SegmentedProps<Value extends string> {
  /** Spoken; the choices say enough to those who see them. */
  legend: ReactNode;
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  /** Lower, for a lesser choice beside other things. */
  compact?: boolean | undefined;
  testId?: string | undefined;
}

/** A few short choices side by side, one of them lit. A radio group to keys and screen readers. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, value, choices, onChange, compact = false, testId } = props;
  const name = useId();
  return (
    <fieldset className={classNames(styles.group, compact && styles.compact)} data-testid={testId}>
      <legend className={styles.legend}>{legend}</legend>
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
    </fieldset>
  );
}
