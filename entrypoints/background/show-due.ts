import { notify } from '@/utils/browser';
import { loadLocale } from '@/utils/i18n';
import { dueUnshown } from '@/utils/reminders';
import type { Ledger } from '@/utils/storage';
import { readChoices } from './choices';

/** Above this many at once they become one notification. */
const SINGLY = 3;

/** Shows what is due, each once, and then marks it: killed in between, it is shown again, not lost. */
export async function showDue(record: Ledger, now: number): Promise<void> {
  const due = dueUnshown(await record.readAll('reminder'), now);
  if (due.length === 0) return;
  const { t } = await loadLocale((await readChoices()).locale);
  if (due.length > SINGLY) {
    const texts = due.slice(0, SINGLY).map(({ text }) => text);
    await notify(
      'reminders',
      t('notifications.many', { count: due.length }),
      [...texts, '…'].join('\n'),
    );
  } else {
    for (const { id, text } of due) {
      await notify(`reminder:${id}`, t('notifications.one'), text);
    }
  }
  const { deviceId } = await record.deviceHead();
  await record.commit(
    due.map((reminder) =>
      record.updateChange('reminder', reminder, { shownFor: reminder.at, shownBy: deviceId }),
    ),
  );
}
