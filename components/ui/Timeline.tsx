import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Timeline.module.css';

/** A list of what happened, in order. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {children}
    </ol>
  );
}

export interface TimelineItemProps {
  /** Who or what. */
  title: ReactNode;
  /** When, as shown; `dateTime` is the same for machines. */
  time?: ReactNode;
  dateTime?: string | undefined;
  /** One's own words, the other side's, or what nobody said. */
  side?: 'own' | 'other' | 'neutral' | undefined;
  /** Kept, but no longer counted; `struckLabel` says so in words. */
  struckLabel?: string | undefined;
  actions?: ReactNode;
  children?: ReactNode;
}

export function TimelineItem(props: TimelineItemProps) {
  const { title, time, dateTime, side = 'neutral', struckLabel, actions, children } = props;
  return (
    <li className={classNames(styles.item, styles[side], struckLabel && styles.struck)}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        {time ? (
          <time className={styles.time} dateTime={dateTime}>
            {time}
          </time>
        ) : null}
        {struckLabel ? <span className={styles.note}>{struckLabel}</span> : null}
      </div>
      {children ? <div className={styles.body}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </li>
  );
}
