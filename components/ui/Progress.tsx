import { type ReactNode, useId } from 'react';
import styles from './Progress.module.css';

export interface ProgressProps {
  label: ReactNode;
  /** Leave it off while the end is unknown. */
  value?: number | undefined;
  max?: number | undefined;
  /** How far in words ("300 / 1000"). */
  detail?: ReactNode;
}

export function Progress({ label, value, max = 1, detail }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </div>
      <progress id={id} value={value} max={max} className={styles.bar} />
    </div>
  );
}
