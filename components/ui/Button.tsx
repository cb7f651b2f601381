import { Check, LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names';

type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'aria-busy'> {
  variant?: ButtonVariant | undefined;
  /** A lucide icon element, before the words. */
  icon?: ReactNode;
  /** Working: keeps its focus, ignores clicks. */
  busy?: boolean | undefined;
  /** Words that stand in for the label for a moment after success ("已复制"). */
  done?: ReactNode;
  /** 32 px high, for rows of lesser actions. */
  compact?: boolean | undefined;
  /** Takes the whole width. */
  wide?: boolean | undefined;
}

export function Button({
  variant = 'secondary',
  icon,
  busy = false,
  done,
  compact = false,
  wide = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const succeeded = done !== undefined && done !== null && done !== false;
  return (
    <button
      {...rest}
      type={type}
      className={classNames(
        styles.button,
        styles[variant],
        compact && styles.compact,
        wide && styles.wide,
        className,
      )}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <LoaderCircle className={styles.working} aria-hidden size="1.2em" /> : null}
      {!busy && succeeded ? <Check aria-hidden size="1.2em" /> : null}
      {!busy && !succeeded ? icon : null}
      <span>{succeeded ? done : children}</span>
    </button>
  );
}
