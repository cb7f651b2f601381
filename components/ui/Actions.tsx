import type { ReactNode } from 'react';
import styles from './Actions.module.css';

/** A row of buttons; in a panel under 300 px they stack. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
