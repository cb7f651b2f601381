import { onAlarm, onStart } from '@/utils/browser';
import { ledger } from '@/utils/storage';

/** What was deleted and can no longer be undone goes for good, also when its screen was closed. */
export function wipeDeletedCases(): void {
  const wipe = () =>
    void ledger()
      .then((record) => record.wipeDeleted())
      // The next wake tries again.
      .catch(() => undefined);
  onStart(wipe);
  onAlarm(wipe);
  wipe();
}
