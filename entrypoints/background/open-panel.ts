import { onPanelCommand, panelClosesItself, togglePanel } from '@/utils/browser';
import { tellContexts } from '@/utils/messaging';

/**
 * The shortcut opens and closes. Chrome can only open: a panel that is open already closes when it is
 * told. It is told from here, not by the command itself, or a worker that starts late opens it again.
 */
export function openByCommand(): void {
  onPanelCommand((windowId) => {
    const toggled = togglePanel(windowId);
    if (panelClosesItself()) void tellContexts({ type: 'panel/toggled', windowId });
    // The command let us know the tab: panels look again.
    void toggled.then(
      () => tellContexts({ type: 'tab/known' }),
      () => undefined,
    );
  });
}
