import { onTabClosed } from '@/utils/browser';
import { listenInExtension, type PageTurns, type Sender } from '@/utils/messaging';
import { changeRecording, readRecordings } from '@/utils/storage';
import { writeTurns } from './write-turns';

/** Saves what the page script reports as it happens, one report after the other. */
export function recordConversations(): void {
  let queue = Promise.resolve();
  const record = async (report: PageTurns, sender: Sender) => {
    const { [String(sender.tabId)]: recording } = await readRecordings();
    if (sender.incognito || recording?.paused) return;
    const conversationId = await writeTurns(report, sender, recording?.conversationId);
    if (conversationId) {
      await changeRecording(sender.tabId, (now) => ({ ...now, conversationId }));
    }
  };
  listenInExtension({
    'page/turns': (report, sender) => {
      // A report that could not be saved comes again with the next full one.
      queue = queue.then(() => record(report, sender)).catch(() => undefined);
    },
  });
  onTabClosed((tabId) => void changeRecording(tabId, () => null));
}
