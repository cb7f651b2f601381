import {
  allTabs,
  clearNotifications,
  dropAllSiteAccess,
  registerPageScript,
  setAlarm,
} from '@/utils/browser';
import { stopInPage, tellContexts } from '@/utils/messaging';
import type { EntityName } from '@/utils/model';
import { changePreferences, ledger } from '@/utils/storage';
import { saveBackup } from './save-backup';
import { useFeedback } from './use-feedback';

export type RecordCounts = Readonly<Record<EntityName, number>>;

/** What is kept on this device, as a whole. */
export function useEverything(): {
  readonly count: () => Promise<RecordCounts>;
  /** The name of the file, or null when the record cannot be read. */
  readonly saveAll: () => Promise<string | null>;
  readonly deleteAll: () => Promise<void>;
} {
  const { say } = useFeedback();
  return {
    count: async () => (await ledger()).countRecords(),
    saveAll: async () => {
      try {
        return await saveBackup();
      } catch {
        return null;
      }
    },
    deleteAll: async () => {
      try {
        await stopReading();
        await (await ledger()).deleteEverything();
        await Promise.all([setAlarm(null), clearNotifications()]);
        await tellContexts({ type: 'reminders/changed' });
        say({ said: 'settings.deleted', tone: 'done' });
      } catch {
        say({ said: 'settings.deleteFailed', tone: 'problem' });
      }
    },
  };
}

/** First of all, or a page that goes on reading puts the first lines of a new record in. */
async function stopReading(): Promise<void> {
  await Promise.all((await allTabs()).map(stopInPage));
  // Before the access goes: the worker then registers what is written here.
  await changePreferences(() => ({ sites: {} }));
  await registerPageScript([]);
  await dropAllSiteAccess();
}
