import { browser } from 'wxt/browser';

/** Named in the manifest; opens and closes the panel. */
const OPEN_PANEL = 'open-panel';

/** The user pressed our shortcut. `next` must open the panel in its first call: an await loses the gesture. */
export function onPanelCommand(next: (windowId: number) => void): void {
  browser.commands.onCommand.addListener(
    (name: string, tab?: { windowId?: number | undefined }) => {
      if (name === OPEN_PANEL && tab?.windowId !== undefined) next(tab.windowId);
    },
  );
}

/** The keys as the user has set them ("Alt+Shift+H"); null when there are none. */
export async function panelShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === OPEN_PANEL)?.shortcut || null;
}
