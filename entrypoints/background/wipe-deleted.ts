import { onAlarm, onStart } from '@/utils/browser';
import { ledger } from '@/utils/storage';

/** What was deleted and can no longer be undone goes for good, also when its screen was closed. */
export function wipeDeletedCases(): void {
  const wipe = () =>
    void ledger()
      .then(async (record) => {
        await record.wipeDeleted();
        await record.sweepFiles();
      })
      // The next wake tries again.
      .catch(() => undefined);
  onStart(wipe);
  onAlarm(wipe);
  wipe();
}
