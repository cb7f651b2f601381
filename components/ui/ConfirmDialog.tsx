import { type ReactNode, useRef } from 'react';
import { Actions } from './Actions';
import { Button } from './Button';
import { Dialog } from './Dialog';

export interface ConfirmDialogProps {
  open: boolean;
  title: ReactNode;
  /** Says what will happen, and what stays. */
  children?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  /** Red button; the focus starts on the way back. */
  danger?: boolean | undefined;
  busy?: boolean | undefined;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, cancelLabel, danger = false, busy } = props;
  const confirm = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={open}
      title={title}
      closeLabel={cancelLabel}
      onClose={props.onCancel}
      initialFocus={danger ? cancel : confirm}
      actions={
        <Actions>
          <Button
            ref={confirm}
            variant={danger ? 'danger' : 'primary'}
            busy={busy}
            onClick={props.onConfirm}
          >
            {confirmLabel}
          </Button>
          <Button ref={cancel} onClick={props.onCancel}>
            {cancelLabel}
          </Button>
        </Actions>
      }
    >
      {children}
    </Dialog>
  );
}
