import { expect } from 'vitest';
import type { EntityRow, Head } from '@/utils/ledger';
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

async function headsIn(context: Context): Promise<readonly Head[]> {
  const row = await context.db().meta.get('heads');
  return row?.key === 'heads' ? row.heads.chains : [];
}

/** Everything the database holds, to compare byte by byte. */
export async function dump(context: Context): Promise<Dump> {
  const db = context.db();
  const views: Record<string, EntityRow[]> = {};
  for (const noun of Object.keys(entitySchemas)) {
    views[noun] = await db.view(noun as keyof typeof entitySchemas).toArray();
  }
  return { operations: await db.operations.toArray(), heads: await headsIn(context), views };
}

/** The views as they are when folded anew from all operations. */
export async function foldedAnew(context: Context): Promise<Dump['views']> {
  // By the rules of the version that runs now.
  const { foldEntity } = await import('@/utils/ledger');
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

/** Both stores hold the same whole chain, and the views are what it folds to. */
export async function expectSound(context: Context): Promise<void> {
  expect(await context.ledger.verify()).toEqual([]);
  const { journal, database } = await context.ledger.inspect();
  expect(journal.head).toEqual(database.head);
  expect([journal.problem, database.problem]).toEqual([null, null]);
  expect(journal.entries).toBe(database.entries);
  expect((await dump(context)).views).toEqual(await foldedAnew(context));
}
