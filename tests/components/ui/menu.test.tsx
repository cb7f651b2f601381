// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { EllipsisVertical } from 'lucide-react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Menu } from '@/components/ui/Menu';
import { expectNoAxeFindings, renderUi } from './render-ui';

const edit = vi.fn();
const items = [
  { id: 'edit', label: '修改', onSelect: edit },
  { id: 'stop', label: '停用', disabled: true, onSelect: () => expect.unreachable() },
  { id: 'delete', label: '删除', danger: true, onSelect: () => {} },
];
const show = () =>
  renderUi(<Menu label="更多" trigger={<EllipsisVertical aria-hidden />} items={items} />);

/** happy-dom has no popovers: the event is what the browser would send. */
function toggle(newState: 'open' | 'closed') {
  const event = Object.assign(new Event('toggle'), { newState });
  act(() => void fireEvent(screen.getByRole('menu', { hidden: true }), event));
}

describe('Menu', () => {
  beforeEach(() => {
    edit.mockClear();
    Object.assign(HTMLElement.prototype, { hidePopover: () => {} });
  });

  it('puts the focus on its first entry and moves it by arrow keys', async () => {
    const { user } = show();
    toggle('open');
    expect(screen.getByRole('button', { name: '更多', expanded: true })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('修改');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('删除');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('修改');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('删除');
    await user.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('修改');
    await expectNoAxeFindings();
  });

  it('gives the focus back before it acts', async () => {
    edit.mockImplementation(() => {
      expect(document.activeElement).toBe(screen.getByRole('button', { name: '更多' }));
    });
    const { user } = show();
    toggle('open');
    await user.keyboard('{Enter}');
    expect(edit).toHaveBeenCalledOnce();
    toggle('closed');
    expect(screen.getByRole('button', { name: '更多', expanded: false })).toBeTruthy();
  });
});
