import { useRef, useState } from 'react';
import type { Backup, ImportPlan, Refusal } from '@/utils/backup';
import { tellContexts } from '@/utils/messaging';
import { ledger, restorePreferences } from '@/utils/storage';
import { pace } from './pace';
import { problemOf, useFeedback } from './use-feedback';

export type ImportStep =
  | { readonly at: 'choosing' }
  /** `share` is undefined while nobody knows how far it is. */
  | {
      readonly at: 'checking' | 'comparing' | 'importing' | 'undoing';
      readonly share: number | undefined;
    }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'found'; readonly plan: ImportPlan };

export interface ImportState {
  readonly step: ImportStep;
  /** Looks at the file; nothing is changed by it. */
  readonly look: (file: File) => Promise<void>;
  /** Imports what was found, with the deleted cases of it when asked for. */
  readonly accept: (bringBack: boolean) => Promise<void>;
  readonly cancel: () => void;
}

const CHOOSING = { at: 'choosing' } as const;

/** A backup file on its way into the record: looked at, shown, and only then taken in. */
export function useImport(): ImportState {
  const { say } = useFeedback();
  const [step, setStep] = useState<ImportStep>(CHOOSING);
  const found = useRef<{ backup: Backup; plan: ImportPlan } | null>(null);
  const paced = (at: 'checking' | 'comparing') => pace((share) => setStep({ at, share }));

  const examine = async (file: File): Promise<ImportStep> => {
    const { parseBackup, planImport, tooLarge } = await import('@/utils/backup');
    const large = tooLarge(file.size);
    if (large) return { at: 'refused', refusal: large };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const parsed = await parseBackup(bytes, paced('checking'));
    if (!parsed.ok) return { at: 'refused', refusal: parsed.refusal };
    setStep({ at: 'comparing', share: undefined });
    const here = await (await ledger()).readRecord();
    const plan = await planImport(here, parsed.backup, Date.now(), paced('comparing'));
    if (!plan) return { at: 'refused', refusal: { reason: 'damaged' } };
    found.current = { backup: parsed.backup, plan };
    return { at: 'found', plan };
  };

  const look = async (file: File) => {
    found.current = null;
    setStep({ at: 'checking', share: undefined });
    try {
      setStep(await examine(file));
    } catch {
      say({ said: 'errors.readFailed', tone: 'problem' });
      setStep(CHOOSING);
    }
  };

  const accept = async (bringBack: boolean) => {
    if (!found.current) return;
    const { backup, plan } = found.current;
    setStep({ at: 'importing', share: undefined });
    try {
      const { copies, undo } = await takeIn(backup, bringBack ? plan : null);
      const { total } = plan;
      const count = total.new + total.changed + total.conflict + total.removed;
      say({
        ...(copies === 2
          ? { said: 'backup.imported', values: { count } }
          : { said: 'backup.importedOnce' }),
        tone: 'done',
        undo: () => takeBack(undo),
      });
    } catch (error) {
      say({ said: problemOf(error), tone: 'problem' });
    }
    found.current = null;
    setStep(CHOOSING);
  };

  const takeBack = async (undo: () => Promise<void>) => {
    setStep({ at: 'undoing', share: undefined });
    await undo().then(
      () => say({ said: 'backup.undone', tone: 'done' }),
      () => say({ said: 'backup.undoFailed', tone: 'problem' }),
    );
    setStep(CHOOSING);
  };

  const cancel = () => {
    found.current = null;
    setStep(CHOOSING);
  };
  return { step, look, accept, cancel };
}

/** The record, then choices nobody made here yet; undone in the other order. */
async function takeIn(backup: Backup, bringBack: ImportPlan | null) {
  const revive = new Set(bringBack?.deletedHere.map(({ id }) => id));
  const record = await ledger();
  const files = (backup.attachments ?? []).map(({ bytes }) => bytes);
  const { copies, undo } = await record.withFiles(files, () =>
    record.importOperations(backup, { revive }),
  );
  const undoPreferences = await restorePreferences(backup.preferences);
  // The worker keeps the alarm, and live queries do not wake it.
  await tellContexts({ type: 'reminders/changed' });
  return {
    copies,
    undo: async () => {
      await undo();
      await undoPreferences();
      await tellContexts({ type: 'reminders/changed' });
    },
  };
}
