import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openByCommand } from '@/entrypoints/background/open-panel';
import { fakeDoors } from './fake-events';

vi.mock('wxt/browser', () => import('../../utils/fake-wxt-browser'));

let doors: ReturnType<typeof fakeDoors>;
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { sidebarAction: undefined });
  doors = fakeDoors();
  openByCommand();
});

describe('the shortcut', () => {
  it('opens first of all, then tells an open panel to close and the others that the tab is known', async () => {
    doors.commands.onCommand.fire('open-panel', { windowId: 3 });
    expect(doors.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
    expect(doors.sidePanel.open.mock.invocationCallOrder[0]).toBeLessThan(
      doors.said.mock.invocationCallOrder[0] ?? 0,
    );
    await vi.waitFor(() =>
      expect(doors.said.mock.calls).toEqual([
        [{ type: 'panel/toggled', windowId: 3 }],
        [{ type: 'tab/known' }],
      ]),
    );
  });

  it('leaves closing to Firefox', async () => {
    const toggle = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { sidebarAction: { toggle } });
    doors.commands.onCommand.fire('open-panel', { windowId: 3 });
    expect(toggle).toHaveBeenCalledOnce();
    expect(doors.sidePanel.open).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(doors.said.mock.calls).toEqual([[{ type: 'tab/known' }]]));
  });

  it('does nothing for another command or without a window', () => {
    doors.commands.onCommand.fire('something', { windowId: 3 });
    doors.commands.onCommand.fire('open-panel');
    expect(doors.sidePanel.open).not.toHaveBeenCalled();
  });
});
