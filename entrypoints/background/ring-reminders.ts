import { onAlarm, onNotificationClicked, onStart, openFullTab, setAlarm } from '@/utils/browser';
import { listenInExtension } from '@/utils/messaging';
import { nextAlarm, nextDueDay } from '@/utils/reminders';
import { ledger } from '@/utils/storage';
import { showDue } from './show-due';

/** A browser that refuses a notification is asked again, but not in a loop. */
const TRY_AGAIN = 15 * 60_000;

/**
 * Alarms are not a store: browsers drop them at restarts and updates. So every wake of the worker
 * sweeps what is due in the record and then sets the one alarm for what comes next.
 */
export function ringReminders(): void {
  const sweep = () =>
    navigator.locks.request('reprieve-sweep', async () => {
      const record = await ledger();
      const now = Date.now();
      // What cannot be shown now must not silence what comes later.
      const shown = await showDue(record, now).then(
        () => true,
        () => false,
      );
      const reminders = await record.readAll('reminder');
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const next = shown ? nextAlarm(reminders, now) : now + TRY_AGAIN;
      const moments = [next, nextDueDay(reminders, now, timeZone)];
      // The one alarm also wakes the badge on the morning of a day with something due.
      await setAlarm(moments.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a)));
    });
  // A sweep that fails leaves everything unshown; the next wake tries again.
  const sweepQuietly = () => void sweep().catch(() => undefined);
  onStart(sweepQuietly);
  onAlarm(sweepQuietly);
  listenInExtension({ 'reminders/changed': sweepQuietly });
  onNotificationClicked(() => void openFullTab('reminders'));
  sweepQuietly();
}
