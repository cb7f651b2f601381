import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { MessageId } from '@/utils/i18n';
import { type Committed, type Ledger, ledger, NotSaved } from '@/utils/storage';

type Changes = Parameters<Ledger['commit']>[0];

export interface Feedback {
  readonly key: number;
  readonly said: MessageId;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly tone: 'done' | 'problem';
  /** Offered for eight seconds. */
  readonly undo?: () => Promise<void>;
}

interface FeedbackState {
  readonly feedback: Feedback | null;
  readonly say: (feedback: Omit<Feedback, 'key'>) => void;
  readonly clear: () => void;
  /**
   * The way every screen writes: builds the changes, commits them, says so with undo, or says that
   * nothing was saved. Resolves to whether it was saved, so that a draft is cleared only then.
   */
  readonly save: (
    build: (record: Ledger) => Changes | Promise<Changes>,
    said: MessageId | null,
  ) => Promise<boolean>;
}

const FeedbackContext = createContext<FeedbackState | null>(null);

const problems: Record<NotSaved['reason'], MessageId> = {
  unavailable: 'errors.notSavedUnavailable',
  quota: 'errors.notSavedQuota',
  timeout: 'errors.notSavedTimeout',
  invalid: 'errors.notSavedInvalid',
  too_large: 'errors.notSavedTooLarge',
  blocked: 'errors.notSavedBlocked',
  shut: 'errors.notSavedUnavailable',
  newer_data: 'errors.notSavedNewerData',
};

/** What to say of a change that was not saved. */
export function problemOf(error: unknown): MessageId {
  return problems[error instanceof NotSaved ? error.reason : 'unavailable'];
}

export function FeedbackProvider({ children }: { children: ReactNode }) {
  const [feedback, setFeedback] = useState<Feedback | null>(null);

  const say = useCallback((next: Omit<Feedback, 'key'>) => {
    setFeedback((before) => ({ ...next, key: (before?.key ?? 0) + 1 }));
  }, []);

  const state = useMemo<FeedbackState>(() => {
    const undoing = (committed: Committed) => async () => {
      try {
        await committed.undo();
        say({ said: 'common.undone', tone: 'done' });
      } catch (error) {
        say({ said: problemOf(error), tone: 'problem' });
      }
    };
    return {
      feedback,
      say,
      clear: () => setFeedback(null),
      save: async (build, said) => {
        try {
          const record = await ledger();
          const committed = await record.commit(await build(record));
          const { copies } = committed;
          const done = copies === 2 ? said : 'storage.savedOnce';
          if (said && done) say({ said: done, tone: 'done', undo: undoing(committed) });
          return true;
        } catch (error) {
          say({ said: problemOf(error), tone: 'problem' });
          return false;
        }
      },
    };
  }, [feedback, say]);

  return <FeedbackContext value={state}>{children}</FeedbackContext>;
}

export function useFeedback(): FeedbackState {
  const state = use(FeedbackContext);
  if (state === null) throw new Error('useFeedback needs a FeedbackProvider above it');
  return state;
}
