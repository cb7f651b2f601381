import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** The heading of a screen for those who cannot see which tab is lit; seen, it would say the same twice. */
export function ScreenTitle({ children }: { children: ReactNode }) {
  return <h1 className={styles.hidden}>{children}</h1>;
}
