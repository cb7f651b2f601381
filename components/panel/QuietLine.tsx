import type { ReactNode } from 'react';
import styles from './QuietLine.module.css';

interface QuietLineProps {
  readonly words: string;
  readonly testId: string;
  readonly children: ReactNode;
}

/** One line under the page chip that says something and asks for nothing. */
export function QuietLine({ words, testId, children }: QuietLineProps) {
  return (
    <div className={styles.line} data-testid={testId}>
      <p role="status" className={styles.words}>
        {words}
      </p>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
