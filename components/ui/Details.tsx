import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Details.module.css';

export interface DetailsProps {
  summary: ReactNode;
  /** Open at first, or from outside together with onToggle. */
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  children: ReactNode;
}

/** The browser's own fold: findable by its page search, usable without a script. */
export function Details({ summary, open, onToggle, children }: DetailsProps) {
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <ChevronRight className={styles.mark} aria-hidden size="1.2em" />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
