import {
  adopt,
  type EntityRow,
  foldEntity,
  type Heads,
  isFarAhead,
  mixesNouns,
  type Operation,
} from '@/utils/ledger';
import { type EntityName, entitySchemas } from '@/utils/model';
import type { Backup, Progress } from './backup';
import { type Counts, type Effect, effectOf, noCounts } from './effect-of';

export interface CaseImport {
  /** Null for what belongs to no case. */
  readonly id: string | null;
  readonly creditor: string;
  readonly counts: Counts;
}

/** What importing would do, for the person to look at first. */
export interface ImportPlan {
  /** Entries the record here does not have yet; with none, importing changes nothing. */
  readonly entries: number;
  readonly total: Counts;
  readonly nouns: Readonly<Partial<Record<EntityName, Counts>>>;
  readonly cases: readonly CaseImport[];
  /** Cases the backup holds and somebody deleted here; they stay deleted unless asked for. */
  readonly deletedHere: readonly { readonly id: string; readonly creditor: string }[];
  /** Entries written by a clock that is far ahead of ours. */
  readonly ahead: number;
}

/**
 * Compares the record as it is with the record as it would be; nothing is written. Null when the two
 * cannot stand beside each other: the backup was forged.
 */
export async function planImport(
  here: { readonly operations: readonly Operation[]; readonly heads: Heads },
  backup: Backup,
  now: number,
  progress?: Progress,
): Promise<ImportPlan | null> {
  if (mixesNouns(here.operations, backup.operations)) return null;
  const { add, carry } = adopt(here, backup, now);
  const entries = [...add, ...carry];
  const byEntity = ({ header }: Operation) => header.entityId;
  const standing = Map.groupBy(here.operations, byEntity);
  const coming = Map.groupBy(entries, byEntity);
  const saved = Map.groupBy(backup.operations, byEntity);
  const nouns: Partial<Record<EntityName, Record<Effect, number>>> = {};
  const cases = new Map<string | null, Record<Effect, number>>();
  const total = noCounts();
  const deletedHere: { id: string; creditor: string }[] = [];
  let done = 0;
  for (const [id, operations] of saved) {
    await progress?.(done++, saved.size);
    const [own = [], more] = [standing.get(id), coming.get(id)];
    const before = foldEntity(own);
    const after = more ? foldEntity([...own, ...more]) : before;
    const row = after ?? before;
    const effect = effectOf(before, after);
    if (!row && own.length > 0) deletedHere.push(...casesIn(foldEntity(operations)));
    if (!row || !effect || !isNoun(row.entity)) continue;
    const ofCase = cases.get(row.caseId) ?? noCounts();
    const ofNoun = nouns[row.entity] ?? noCounts();
    for (const counts of [total, ofCase, ofNoun]) counts[effect]++;
    cases.set(row.caseId, ofCase);
    nouns[row.entity] = ofNoun;
  }
  const creditorOf = (id: string | null) =>
    id === null
      ? ''
      : creditor(foldEntity([...(standing.get(id) ?? []), ...(coming.get(id) ?? [])]));
  return {
    entries: entries.length,
    total,
    nouns,
    cases: [...cases].map(([id, counts]) => ({ id, creditor: creditorOf(id), counts })),
    deletedHere,
    ahead: entries.filter(({ header }) => isFarAhead(header.hlc, now)).length,
  };
}

function isNoun(entity: string): entity is EntityName {
  return Object.hasOwn(entitySchemas, entity);
}

function creditor(row: EntityRow | null): string {
  const name = row?.fields.creditor;
  return typeof name === 'string' ? name : '';
}

function casesIn(row: EntityRow | null): { id: string; creditor: string }[] {
  return row?.entity === 'case' ? [{ id: row.entityId, creditor: creditor(row) }] : [];
}
