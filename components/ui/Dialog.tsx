import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

export interface DialogProps {
  open: boolean;
  /** Escape, the cross, or the browser's own close; the caller decides what happens. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** Buttons, always in sight under the scrolling middle. */
  actions?: ReactNode;
  /** Gets the focus on opening; else the first field, else the title. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children?: ReactNode;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog(props: Omit<DialogProps, 'open'>) {
  const { onClose, title, closeLabel, actions, initialFocus, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const titleId = useId();

  // In a layout effect, so that closing runs before React takes the element away and the focus goes back.
  useLayoutEffect(() => {
    const element = dialog.current;
    leaving.current = false;
    element?.showModal();
    return () => {
      leaving.current = true;
      element?.close();
    };
  }, []);

  useEffect(() => {
    const field = body.current?.querySelector<HTMLElement>(
      'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)',
    );
    (initialFocus?.current ?? field ?? heading.current)?.focus();
  }, [initialFocus]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A cancelled file picker inside bubbles the same event.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // The browser may close it without asking, at a second Escape for one.
        if (leaving.current || event.target !== dialog.current || dialog.current?.open) return;
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={closeLabel} icon={<X aria-hidden size="1.3em" />} onClick={onClose} />
      </div>
      <div ref={body} className={styles.body}>
        {children}
      </div>
      {actions ? <div className={styles.foot}>{actions}</div> : null}
    </dialog>
  );
}
