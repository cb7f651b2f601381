import { clearNotifications } from '@/utils/browser';
import { tellContexts } from '@/utils/messaging';
import type { Case } from '@/utils/model';
import { ledger, NotSaved } from '@/utils/storage';
import { problemOf, useFeedback } from './use-feedback';

const NOUNS = ['conversation', 'message', 'commitment', 'reminder', 'note', 'evidence'] as const;
export type CaseContents = Readonly<Record<(typeof NOUNS)[number], number>>;

/** A little after it can no longer be undone; the worker does the same when it next wakes. */
const WIPE_AFTER = 31_000;

/** Deleting one case with everything in it. */
export function useDeleteCase(): {
  readonly count: (owner: Case) => Promise<CaseContents>;
  readonly remove: (owner: Case) => Promise<boolean>;
} {
  const { say } = useFeedback();
  return {
    count: async ({ id }) => {
      const record = await ledger();
      const counts = NOUNS.map(
        async (noun) => [noun, (await record.readAll(noun, id)).length] as const,
      );
      return Object.fromEntries(await Promise.all(counts)) as CaseContents;
    },
    remove: async ({ id }) => {
      try {
        const record = await ledger();
        const { ids, undo } = await record.deleteCase(id);
        await forgetReminders(ids);
        setTimeout(() => void record.wipeDeleted().catch(() => undefined), WIPE_AFTER);
        say({
          said: 'record.caseDeleted',
          tone: 'done',
          undo: () =>
            undo().then(
              async () => {
                await tellContexts({ type: 'reminders/changed' });
                say({ said: 'common.undone', tone: 'done' });
              },
              (error) => say({ said: lateOr(error), tone: 'problem' }),
            ),
        });
        return true;
      } catch (error) {
        say({ said: problemOf(error), tone: 'problem' });
        return false;
      }
    },
  };
}

/** Their alarm and what they have shown already. */
async function forgetReminders(ids: readonly string[]): Promise<void> {
  const shown = new Set(ids.map((id) => `reminder:${id}`));
  await clearNotifications((id) => shown.has(id)).catch(() => undefined);
  await tellContexts({ type: 'reminders/changed' });
}

function lateOr(error: unknown) {
  const late = error instanceof NotSaved && error.reason === 'invalid';
  return late ? 'backup.caseUndoLate' : problemOf(error);
}
