// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import { expectNoAxeFindings, renderUi } from './render-ui';

function Edit({ onClosed }: { onClosed?: () => void }) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onClosed?.();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>修改</Button>
      <Dialog open={open} onClose={close} title="修改提醒" closeLabel="关闭">
        <TextField label="内容" value="" onChange={() => {}} />
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  it('starts in its first field and is named by its title', async () => {
    const { user } = renderUi(<Edit />);
    await user.click(screen.getByRole('button', { name: '修改' }));
    expect(screen.getByRole('dialog', { name: '修改提醒' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('内容'));
    await expectNoAxeFindings();
  });

  it('leaves it to the caller to close, by cross and by Escape', async () => {
    const closed = vi.fn();
    const { user } = renderUi(<Edit onClosed={closed} />);
    await user.click(screen.getByRole('button', { name: '修改' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(closed).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: '修改' }));
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(closed).toHaveBeenCalledTimes(2);
  });

  it('stays open under StrictMode, which mounts twice', async () => {
    const { user } = renderUi(
      <StrictMode>
        <Edit />
      </StrictMode>,
    );
    await user.click(screen.getByRole('button', { name: '修改' }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('ConfirmDialog', () => {
  it('starts on the way back when something would be lost', async () => {
    const confirm = vi.fn();
    const cancel = vi.fn();
    const { user } = renderUi(
      <ConfirmDialog
        open
        danger
        title="删除这笔账单？"
        confirmLabel="删除"
        cancelLabel="先不删"
        onConfirm={confirm}
        onCancel={cancel}
      >
        <p>8 秒内可以撤销。</p>
      </ConfirmDialog>,
    );
    expect(document.activeElement?.textContent).toBe('先不删');
    await user.keyboard('{Enter}');
    expect(cancel).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: '删除' }));
    expect(confirm).toHaveBeenCalledOnce();
    await expectNoAxeFindings();
  });
});
