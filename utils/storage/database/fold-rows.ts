import { type EntityRow, foldEntity, type Operation } from '@/utils/ledger';
import { UpgradeFailed } from '@/utils/model';
import { isKnownNoun } from './database';

export interface FoldedRows {
  readonly rows: readonly EntityRow[];
  /** Records of which nothing stands (deleted, undone): their noun and id. */
  readonly gone: readonly { readonly entity: string; readonly entityId: string }[];
  /** Records of an older version that this one fails to read: what is shown of them stays as it is. */
  readonly unreadable: readonly string[];
}

export function byRecord(operations: readonly Operation[]): Map<string, Operation[]> {
  return Map.groupBy(operations, ({ header }) => header.entityId);
}

/** Folds each record from all operations about it; what a newer version added is left alone. */
export function foldRows(records: Iterable<readonly Operation[]>): FoldedRows {
  const rows: EntityRow[] = [];
  const gone: { entity: string; entityId: string }[] = [];
  const unreadable: string[] = [];
  for (const about of records) {
    const { entity, entityId } = about[0]?.header ?? { entity: '', entityId: '' };
    if (!isKnownNoun(entity)) continue;
    try {
      const row = foldEntity(about);
      if (row) rows.push(row);
      else gone.push({ entity, entityId });
    } catch (error) {
      if (!(error instanceof UpgradeFailed)) throw error;
      unreadable.push(entityId);
    }
  }
  return { rows, gone, unreadable };
}
