import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from './class-names';
import styles from './Menu.module.css';
import { placeBelow } from './place-below';

interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  onSelect: () => void;
}

export interface MenuProps {
  /** Names the button and the list. */
  label: string;
  /** Inside the button: an icon, or icon and words. */
  trigger: ReactNode;
  items: readonly MenuItem[];
  className?: string | undefined;
}

/** A button with a list of actions, on the popover API: the browser closes it by Escape or a click outside. */
export function Menu({ label, trigger, items, className }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const entries = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? []),
  ];
  const close = () => {
    list.current?.hidePopover();
    button.current?.focus();
  };
  const onToggle = (nowOpen: boolean) => {
    setOpen(nowOpen);
    if (!nowOpen || button.current === null || list.current === null) return;
    placeBelow(list.current, button.current);
    entries()[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') close();
    const target = entryAfter(event.key, entries(), document.activeElement);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(styles.trigger, className)}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        role="menu"
        aria-label={label}
        popover="auto"
        tabIndex={-1}
        className={styles.list}
        onToggle={(event) => onToggle(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={item.disabled}
            className={classNames(styles.item, item.danger && styles.danger)}
            onClick={() => {
              // First the focus goes back, so that a dialog opened by the action returns it to the button.
              close();
              item.onSelect();
            }}
          >
            {item.icon}
            <span>{item.label}</span>
          </button>
        ))}
      </div>
    </>
  );
}

function entryAfter(key: string, entries: readonly HTMLButtonElement[], now: Element | null) {
  const at = entries.findIndex((entry) => entry.contains(now));
  if (key === 'ArrowDown') return entries[(at + 1) % entries.length];
  if (key === 'ArrowUp') return entries[(at <= 0 ? entries.length : at) - 1];
  if (key === 'Home') return entries[0];
  if (key === 'End') return entries.at(-1);
  return undefined;
}
