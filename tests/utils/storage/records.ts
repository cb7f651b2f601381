import type { EntityRow } from '@/utils/ledger';
import { foldEntity } from '@/utils/ledger';
import type { CaseFields, MessageFields, NoteFields } from '@/utils/model';
import { entitySchemas } from '@/utils/model';
import type { Context } from './fresh-storage';

export const note = (text: string, at = 1): NoteFields => ({ text, at });

export const someCase: CaseFields = {
  creditor: '某银行',
  region: 'CN',
  currency: 'CNY',
  stage: 'contact',
  reasons: [],
  requests: [],
  keyId: '0'.repeat(32),
};

export const message = (
  conversationId: string,
  position: number,
  text = `line ${position}`,
): MessageFields => ({
  conversationId,
  who: 'agent',
  speaker: 'person',
  text,
  at: 1,
  via: 'captured',
  position,
});

export interface Dump {
  readonly operations: readonly unknown[];
  readonly heads: readonly unknown[];
  readonly views: Readonly<Record<string, readonly EntityRow[]>>;
}

/** Everything the database holds, to compare byte by byte. */
export async function dump(context: Context): Promise<Dump> {
  const db = context.db();
  const views: Record<string, EntityRow[]> = {};
  for (const noun of Object.keys(entitySchemas)) {
    views[noun] = await db.view(noun as keyof typeof entitySchemas).toArray();
  }
  return { operations: await db.operations.toArray(), heads: await db.heads.toArray(), views };
}

/** The views as they are when folded anew from all operations. */
export async function foldedAnew(context: Context): Promise<Dump['views']> {
  const operations = await context.db().operations.toArray();
  const about = Map.groupBy(operations, ({ header }) => header.entityId);
  const views: Record<string, EntityRow[]> = {};
  for (const noun of Object.keys(entitySchemas)) views[noun] = [];
  for (const [, own] of [...about].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = foldEntity(own);
    if (row) views[row.entity]?.push(row);
  }
  return views;
}
