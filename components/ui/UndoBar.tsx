import { X } from 'lucide-react';
import { type FocusEvent, useEffect, useRef } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { useAnnounce } from './LiveRegion';
import styles from './UndoBar.module.css';
import { useCountdown } from './use-countdown';

const UNDO_MILLISECONDS = 8000;

export interface UndoBarProps {
  /** What happened. */
  message: string;
  /** How long it can be taken back. */
  hint?: string | undefined;
  /** Leave both off for a message without a way back. */
  undoLabel?: string | undefined;
  onUndo?: (() => void) | undefined;
  closeLabel: string;
  /** Time is up, or the bar was closed. Give the bar a new `key` for a new message. */
  onEnd: () => void;
  milliseconds?: number | undefined;
}

/** Stands 8 seconds; the clock waits while the pointer or the focus is on it. */
export function UndoBar(props: UndoBarProps) {
  const {
    message,
    hint,
    undoLabel,
    onUndo,
    closeLabel,
    onEnd,
    milliseconds = UNDO_MILLISECONDS,
  } = props;
  const { pause, resume } = useCountdown(milliseconds, onEnd);
  const held = useRef({ pointer: false, focus: false });
  const announce = useAnnounce();

  useEffect(() => announce([message, hint].filter(Boolean).join(' ')), [announce, message, hint]);

  const hold = (by: 'pointer' | 'focus', on: boolean) => {
    held.current[by] = on;
    if (held.current.pointer || held.current.focus) pause();
    else resume();
  };
  const leaves = (event: FocusEvent) => !event.currentTarget.contains(event.relatedTarget);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: these only stop the clock; the buttons act
    <div
      className={styles.bar}
      onPointerEnter={() => hold('pointer', true)}
      onPointerLeave={() => hold('pointer', false)}
      onFocus={() => hold('focus', true)}
      onBlur={(event) => {
        if (leaves(event)) hold('focus', false);
      }}
    >
      <div className={styles.message}>
        <p>{message}</p>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
      </div>
      <div className={styles.actions}>
        {undoLabel && onUndo ? <Button onClick={onUndo}>{undoLabel}</Button> : null}
        <IconButton label={closeLabel} icon={<X aria-hidden size="1.2em" />} onClick={onEnd} />
      </div>
    </div>
  );
}
