import { CircleCheck, Info, OctagonAlert, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classNames } from './class-names';
import { IconButton } from './IconButton';

type BannerTone = 'info' | 'success' | 'warn' | 'danger';

const icons = { info: Info, success: CircleCheck, warn: TriangleAlert, danger: OctagonAlert };

export interface BannerProps {
  tone?: BannerTone | undefined;
  /** The word beside the icon: colour alone says nothing. */
  title: ReactNode;
  children?: ReactNode;
  /** Buttons under the words. */
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
  /** Spoken when it appears. Leave it off for what was there from the beginning. */
  live?: boolean | undefined;
}

export function Banner(props: BannerProps) {
  const { tone = 'info', title, children, actions, onDismiss, dismissLabel, live = false } = props;
  const Icon = icons[tone];
  return (
    <div className={classNames(styles.banner, styles[tone])} role={live ? 'status' : undefined}>
      <Icon className={styles.icon} aria-hidden size="1.3em" />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children ? <div>{children}</div> : null}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {onDismiss && dismissLabel ? (
        <IconButton
          className={styles.dismiss}
          label={dismissLabel}
          icon={<X aria-hidden size="1.2em" />}
          onClick={onDismiss}
        />
      ) : null}
    </div>
  );
}
