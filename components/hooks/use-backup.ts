import { useState } from 'react';
import { backupDue } from '@/utils/backup';
import { madeAt } from '@/utils/ledger';
import { pace } from './pace';
import { saveBackup } from './save-backup';
import { useCase } from './use-case';
import { useFeedback } from './use-feedback';
import { useNow } from './use-now';
import { usePreferences } from './use-preferences';

export interface BackupState {
  /** When the last backup was saved. */
  readonly lastAt: number | undefined;
  /** Whether it is time to speak of one; `first`: there has been none. */
  readonly due: 'first' | 'again' | null;
  /** How far saving is, from 0 to 1; undefined while the record is read, null when nothing is saved. */
  readonly share: number | undefined | null;
  /** Resolves to the name of the file, or null when there is none. */
  readonly save: () => Promise<string | null>;
  /** Not now: nothing is said of it for a month. */
  readonly putOff: () => void;
}

/** The one file with everything, and when to think of it. */
export function useBackup(): BackupState {
  const { preferences, change } = usePreferences();
  const { cases } = useCase();
  const { say } = useFeedback();
  const now = useNow();
  const [share, setShare] = useState<number | undefined | null>(null);
  const { backupAt, backupPutOffAt: putOffAt } = preferences;
  const since = cases?.length ? Math.min(...cases.map(({ id }) => madeAt(id))) : undefined;

  const save = async () => {
    setShare(undefined);
    try {
      const name = await saveBackup(pace(setShare));
      say({ said: 'backup.saved', values: { name }, tone: 'done' });
      return name;
    } catch {
      say({ said: 'errors.readFailed', tone: 'problem' });
      return null;
    } finally {
      setShare(null);
    }
  };
  return {
    lastAt: backupAt,
    due: backupDue({ since, backupAt, putOffAt }, now),
    share,
    save,
    putOff: () => change({ backupPutOffAt: Date.now() }),
  };
}
