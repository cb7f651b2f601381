import { onAlarm, onNotificationClicked, onStart, openFullTab, setAlarm } from '@/utils/browser';
import { listenInExtension } from '@/utils/messaging';
import { nextAlarm, nextDueDay } from '@/utils/reminders';
import { ledger } from '@/utils/storage';
import { showDue } from './show-due';

/**
 * Alarms are not a store: browsers drop them at restarts and updates. So every wake of the worker
 * sweeps what is due in the record and then sets the one alarm for what comes next.
 */
export function ringReminders(): void {
  const sweep = () =>
    navigator.locks.request('reprieve-sweep', async () => {
      const record = await ledger();
      const now = Date.now();
      await showDue(record, now);
      const reminders = await record.readAll('reminder');
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const moments = [nextAlarm(reminders, now), nextDueDay(reminders, now, timeZone)];
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
