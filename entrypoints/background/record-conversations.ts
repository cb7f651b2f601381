import { onTabClosed } from '@/utils/browser';
import type { PageTurns, Sender } from '@/utils/messaging';
import { changeRecording, ledger, readRecordings } from '@/utils/storage';
import { writeTurns } from './write-turns';

/** Saves what was read in pages as it happens, one report after the other. */
export function recordConversations() {
  let queue = Promise.resolve();
  const record = async (report: PageTurns, sender: Sender, epoch: number | null) => {
    const { [String(sender.tabId)]: recording } = await readRecordings();
    if (sender.incognito || recording?.paused) return;
    const known = recording?.conversationId;
    const conversationId = await writeTurns(report, sender, known, epoch);
    if (conversationId) {
      await changeRecording(sender.tabId, (now) => ({ ...now, conversationId }));
    }
  };
  onTabClosed((tabId) => void changeRecording(tabId, () => null));
  return (report: PageTurns, sender: Sender): void => {
    // Now, not when its turn comes: what was deleted in between must not come back with it.
    const epoch = ledger()
      .then(({ readEpoch }) => readEpoch())
      .catch(() => null);
    // A report that could not be saved comes again with the next full one.
    queue = queue.then(async () => record(report, sender, await epoch)).catch(() => undefined);
  };
}
