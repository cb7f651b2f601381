import {
  adopt,
  carryChanges,
  type Foreign,
  mixesNouns,
  ownHead,
  reviveChanges,
  seal,
  withOwnHead,
} from '@/utils/ledger';
import { asNotSaved, NotSaved } from './errors';
import { readRecord, readStanding } from './read-record';
import { settle } from './recovery/settle';
import { startSessionOnce } from './recovery/start-session';
import { sealContext } from './seal-context';
import { LONG_LIMIT, underLock } from './time-limit';
import { undoImport } from './undo-import';
import { writeMany } from './write-many';

export interface Imported {
  /** How many entries the record has more than before. */
  readonly entries: number;
  /** 1: kept in one place only, which the user must be told. */
  readonly copies: 1 | 2;
  /** Leaves the record as it was before. */
  readonly undo: () => Promise<void>;
}

const NOTHING: Imported = { entries: 0, copies: 2, undo: () => Promise.resolve() };

/**
 * Takes in what a backup holds and the record does not: all of it or nothing, in both stores.
 * `revive` names cases that were deleted here and shall come back. Rejects with NotSaved when
 * nothing was changed.
 */
export async function importOperations(
  foreign: Foreign,
  { revive = new Set<string>() }: { readonly revive?: ReadonlySet<string> } = {},
): Promise<Imported> {
  const work = async (): Promise<Imported> => {
    await startSessionOnce();
    const before = await settle();
    const { operations: standing } = await readStanding();
    if (mixesNouns(standing, foreign.operations)) throw new NotSaved('invalid');
    const { add, carry, heads } = adopt(
      { operations: standing, heads: before },
      foreign,
      Date.now(),
    );
    const changes = [
      ...carryChanges(carry),
      ...reviveChanges(standing, foreign.operations, revive),
    ];
    const { operations: own, head } = await seal(changes, sealContext(ownHead(heads)));
    if (add.length + own.length === 0) return NOTHING;
    const after = own.length > 0 ? withOwnHead(heads, head) : heads;
    const copies = await writeMany([...add, ...own], standing, before, after);
    return {
      entries: add.length + own.length,
      copies,
      undo: () => undoImport({ add, own, before, after }),
    };
  };
  try {
    // Holes are filled first, so that nothing that stands is taken for new.
    await readRecord();
    return await underLock(work, LONG_LIMIT);
  } catch (error) {
    throw asNotSaved(error);
  }
}
