// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Bell } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { expectNoAxeFindings, renderUi } from './render-ui';

describe('Button', () => {
  it('acts by mouse, Enter and Space, and never submits a form by accident', async () => {
    const act = vi.fn();
    const { user } = renderUi(
      <form onSubmit={() => expect.unreachable()}>
        <Button onClick={act}>插入</Button>
      </form>,
    );
    await user.click(screen.getByRole('button', { name: '插入' }));
    await user.keyboard('{Enter} ');
    expect(act).toHaveBeenCalledTimes(3);
    await expectNoAxeFindings();
  });

  it('keeps its focus while busy and ignores clicks', async () => {
    const act = vi.fn();
    const { user, rerender } = renderUi(<Button onClick={act}>保存</Button>);
    screen.getByRole('button').focus();
    rerender(
      <main>
        <Button busy onClick={act}>
          保存
        </Button>
      </main>,
    );
    await user.keyboard('{Enter}');
    const button = screen.getByRole('button');
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(act).not.toHaveBeenCalled();
  });

  it('shows the feedback in place of its label', async () => {
    renderUi(
      <Actions>
        <Button done="已复制">复制</Button>
        <Button done={null}>插入</Button>
      </Actions>,
    );
    expect(screen.getByRole('button', { name: '已复制' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '插入' })).toBeTruthy();
    await expectNoAxeFindings();
  });
});

describe('IconButton', () => {
  it('has a name, and says whether it is on', async () => {
    renderUi(<IconButton label="设置" icon={<Bell aria-hidden />} pressed />);
    expect(screen.getByRole('button', { name: '设置', pressed: true })).toBeTruthy();
    await expectNoAxeFindings();
  });
});
