import Dexie, { liveQuery } from 'dexie';
import type { EntityRow } from '@/utils/ledger';
import { type Entity, type EntityName, entitySchemas, type Place } from '@/utils/model';
import { database } from './database';

/** Calls `next` with the current answer and again whenever it changes, in any context. */
export interface Live<T> {
  subscribe(next: (value: T) => void, error?: (cause: unknown) => void): () => void;
}

function toEntity<E extends EntityName>(noun: E, row: EntityRow): Entity<E> | null {
  const parsed = entitySchemas[noun].safeParse(row.fields);
  if (!parsed.success) return null;
  const { entityId, caseId, seen, others, revived } = row;
  return { ...parsed.data, id: entityId, caseId, seen, others, revived } as unknown as Entity<E>;
}

function toEntities<E extends EntityName>(noun: E, rows: readonly EntityRow[]): Entity<E>[] {
  return rows.map((row) => toEntity(noun, row)).filter((entity) => entity !== null);
}

export function live<T>(read: () => Promise<T>): Live<T> {
  return {
    subscribe(next, error) {
      const subscription = liveQuery(read).subscribe({ next, error: error ?? (() => undefined) });
      return () => subscription.unsubscribe();
    },
  };
}

/** All records of a noun, oldest first; of one case when `caseId` is given. */
export async function readAll<E extends EntityName>(
  noun: E,
  caseId?: string,
): Promise<Entity<E>[]> {
  const view = database().view(noun);
  const rows = caseId ? await view.where('caseId').equals(caseId).toArray() : await view.toArray();
  rows.sort((a, b) => (a.createdHlc < b.createdHlc ? -1 : 1));
  return toEntities(noun, rows);
}

export async function readOne<E extends EntityName>(
  noun: E,
  id: string,
): Promise<Entity<E> | null> {
  const row = await database().view(noun).get(id);
  return row ? toEntity(noun, row) : null;
}

/** The last `limit` messages of a conversation, in their order. */
export async function readMessages(
  conversationId: string,
  limit = 400,
): Promise<Entity<'message'>[]> {
  const rows = await database()
    .view('message')
    .where('[fields.conversationId+fields.position]')
    .between([conversationId, Dexie.minKey], [conversationId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  return toEntities('message', rows.reverse());
}

/** Conversations held on this page, latest first. */
export async function readConversationsAt(place: Place): Promise<Entity<'conversation'>[]> {
  const rows = await database()
    .view('conversation')
    .where('[fields.place.origin+fields.place.path]')
    .equals([place.origin, place.path])
    .toArray();
  rows.sort((a, b) => (a.createdHlc < b.createdHlc ? 1 : -1));
  return toEntities('conversation', rows);
}

/** The latest `limit` notes, newest first. */
export async function readNotes(limit: number): Promise<Entity<'note'>[]> {
  const rows = await database().view('note').orderBy('fields.at').reverse().limit(limit).toArray();
  return toEntities('note', rows);
}
