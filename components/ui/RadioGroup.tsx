import type { ReactNode } from 'react';
import styles from './RadioGroup.module.css';
import { Radios, type RadiosProps } from './Radios';

export interface RadioGroupProps<Value extends string> extends Omit<RadiosProps<Value>, 'styles'> {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
}

/** Few choices, all in sight, as large targets that wrap. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, hideLegend = false, ...radios } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? styles.hiddenLegend : styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        <Radios {...radios} styles={styles} />
      </div>
    </fieldset>
  );
}
