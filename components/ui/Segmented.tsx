import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Radios, type RadiosProps } from './Radios';
import styles from './Segmented.module.css';

export interface SegmentedProps<Value extends string> extends Omit<RadiosProps<Value>, 'styles'> {
  /** Spoken; the choices say enough to those who see them. */
  legend: ReactNode;
  /** Lower, for a lesser choice beside other things. */
  compact?: boolean | undefined;
  testId?: string | undefined;
}

/** A few short choices side by side, one of them lit. A radio group to keys and screen readers. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, compact = false, testId, ...radios } = props;
  return (
    <fieldset className={classNames(styles.group, compact && styles.compact)} data-testid={testId}>
      <legend className={styles.legend}>{legend}</legend>
      <Radios {...radios} styles={styles} />
    </fieldset>
  );
}
