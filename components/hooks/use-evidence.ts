import { useState } from 'react';
import type { MessageId } from '@/utils/i18n';
import type { Evidence, EvidenceKind } from '@/utils/model';
import { ledger, NotSaved } from '@/utils/storage';
import { problemOf, useFeedback } from './use-feedback';
import { useLive } from './use-live';

const MEGABYTE = 1024 * 1024;

/** A NotSaved that means something else for a picture than for what was typed. */
const problems: Partial<Record<NotSaved['reason'], MessageId>> = {
  invalid: 'evidence.notPicture',
  unavailable: 'evidence.noPlace',
};

export interface EvidenceState {
  readonly evidence: readonly Evidence[];
  readonly failed: boolean;
  /** Pictures are being read and kept. */
  readonly busy: boolean;
  /** For the case in front, or for another one. */
  readonly keep: (
    files: readonly File[],
    kind: EvidenceKind,
    otherCase?: string,
  ) => Promise<boolean>;
  readonly remove: (one: Evidence) => Promise<boolean>;
}

/** The pictures kept as proof of one case, latest first. */
export function useEvidence(caseId: string | null, conversationId?: string): EvidenceState {
  const { save, say } = useFeedback();
  const [busy, setBusy] = useState(false);
  const found = useLive(`evidence:${caseId}`, (record) =>
    caseId ? record.readAll('evidence', caseId) : Promise.resolve([]),
  );
  const keep = async (files: readonly File[], kind: EvidenceKind, otherCase?: string) => {
    if (files.length === 0) return false;
    setBusy(true);
    try {
      const record = await ledger();
      const limit = record.MAX_PICTURE_BYTES;
      // Looked at before it is read: a film dropped by mistake may not fit into memory.
      if (files.some(({ size }) => size > limit)) throw new NotSaved('too_large');
      const pictures = await Promise.all(files.map(pictureOf));
      const about = {
        caseId: otherCase ?? caseId,
        kind,
        ...(conversationId ? { conversationId } : {}),
      };
      const { copies, undo } = await record.keepEvidence(pictures, about);
      const takeBack = async () => {
        await undo().then(
          () => say({ said: 'common.undone', tone: 'done' }),
          (error) => say({ said: problemOf(error), tone: 'problem' }),
        );
      };
      const said = copies === 2 ? 'evidence.kept' : 'storage.savedOnce';
      say({ said, values: { count: files.length }, tone: 'done', undo: takeBack });
      return true;
    } catch (error) {
      const reason = error instanceof NotSaved ? error.reason : 'unavailable';
      if (reason === 'too_large') {
        const limit = (await ledger()).MAX_PICTURE_BYTES / MEGABYTE;
        say({ said: 'evidence.tooLarge', values: { limit }, tone: 'problem' });
      } else say({ said: problems[reason] ?? problemOf(error), tone: 'problem' });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    evidence: (found.value ?? []).toReversed(),
    failed: found.failed,
    busy,
    keep,
    remove: (one) => save((record) => [record.deleteChange('evidence', one)], 'evidence.removed'),
  };
}

async function pictureOf(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
