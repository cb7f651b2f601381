import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';
import { classNames } from './class-names';

export interface CardProps {
  title?: ReactNode;
  titleLevel?: 2 | 3 | 4 | undefined;
  /** 'accent' marks the one card that holds the next step. */
  tone?: 'plain' | 'accent' | undefined;
  /** At the end of the title row: an icon button, a menu. */
  corner?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
}

export function Card({
  title,
  titleLevel = 2,
  tone = 'plain',
  corner,
  className,
  children,
}: CardProps) {
  const id = useId();
  const titled = title !== undefined && title !== null;
  const Heading = `h${titleLevel}` as const;
  return (
    <section
      className={classNames(styles.card, tone === 'accent' && styles.accent, className)}
      aria-labelledby={titled ? id : undefined}
    >
      {titled || corner ? (
        <div className={styles.head}>
          {titled ? <Heading id={id}>{title}</Heading> : null}
          {corner ? <div className={styles.corner}>{corner}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
