import { allTabs, onAlarm, onStart, setBadge, tabsAt } from '@/utils/browser';
import { listenInExtension } from '@/utils/messaging';
import { dueTodayCount } from '@/utils/reminders';
import {
  ledger,
  readPreferences,
  readRecordings,
  watchPreferences,
  watchRecordings,
} from '@/utils/storage';

const MOST = 99;

/** The number due today on every tab; a tab that records shows ● before it. */
export function showBadge(): void {
  const paint = async () => {
    const reminders = await (await ledger()).readAll('reminder');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const due = dueTodayCount(reminders, Date.now(), timeZone);
    const number = due === 0 ? '' : String(Math.min(due, MOST));
    await setBadge(number);
    const recordings = await readRecordings();
    const on = await tabsAt(Object.keys((await readPreferences()).sites));
    for (const tabId of await allTabs()) {
      const recording = recordings[String(tabId)];
      const records = on.includes(tabId) && recording?.conversationId && !recording.paused;
      // A tab may be gone meanwhile.
      await setBadge(records ? `●${number}` : null, tabId).catch(() => undefined);
    }
  };
  let queue = Promise.resolve();
  const repaint = () => {
    queue = queue.then(paint).catch(() => undefined);
  };
  onStart(repaint);
  onAlarm(repaint);
  watchRecordings(repaint);
  watchPreferences(repaint);
  // The browser takes a tab's badge away when the page loads anew.
  listenInExtension({ 'reminders/changed': repaint, 'page/status': repaint });
  repaint();
}
