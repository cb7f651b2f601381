import { useEffect, useState } from 'react';
import { currentWindowId, openPanel } from '@/utils/browser';
import { tellContexts } from '@/utils/messaging';
import { useFeedback } from './use-feedback';

/**
 * Opens the panel from the popup. The window is asked for beforehand: both browsers forget the
 * click at the first await, so `open` calls them before anything else.
 */
export function useOpenPanel(): { readonly open: () => void; readonly ready: boolean } {
  const [windowId, setWindowId] = useState<number | null>(null);
  const { say } = useFeedback();

  useEffect(() => {
    void currentWindowId().then(setWindowId);
    // The toolbar click let us know the tab: a panel that is open already may look again.
    void tellContexts({ type: 'tab/known' });
  }, []);

  const open = () => {
    if (windowId === null) return;
    openPanel(windowId).then(
      async () => {
        await tellContexts({ type: 'tab/known' });
        window.close();
      },
      () => say({ said: 'popup.panelNotOpened', tone: 'problem' }),
    );
  };
  return { open, ready: windowId !== null };
}
