import { useEffect, useRef } from 'react';
import { currentWindowId } from '@/utils/browser';
import { listenInExtension } from '@/utils/messaging';
import { type PanelRequest, takePanelRequest, watchPanelRequest } from '@/utils/storage';
import { useFeedback } from './use-feedback';

export type { PanelRequest };

/**
 * What shortcut and context menus ask of this panel: to close, or to show something. Only a side
 * panel listens; a full tab stays where it is.
 */
export function usePanelRequests(
  isPanel: boolean,
  onRequest: (request: PanelRequest) => void,
): void {
  const latest = useRef(onRequest);
  latest.current = onRequest;
  const { say } = useFeedback();

  useEffect(() => {
    if (!isPanel) return;
    let own: number | null = null;
    const look = async () => {
      const request = own === null ? null : await takePanelRequest(own);
      if (!request) return;
      latest.current(request);
      if (request.chat === true) say({ said: 'panel.chatAimed', tone: 'done' });
      if (request.chat === false) say({ said: 'panel.chatMissed', tone: 'problem' });
    };
    void currentWindowId().then((id) => {
      own = id;
      return look();
    });
    const stopWatching = watchPanelRequest(() => void look());
    const stopListening = listenInExtension({
      'panel/toggled': ({ windowId }) => {
        if (windowId === own) window.close();
      },
    });
    return () => {
      stopWatching();
      stopListening();
    };
  }, [isPanel, say]);
}
