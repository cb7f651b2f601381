import type { EntityRow } from '@/utils/ledger';
import { type Entity, type EntityName, entitySchemas, type Place } from '@/utils/model';
import { firstViews, readyViews } from './views/current-views';

function toEntity<E extends EntityName>(noun: E, row: EntityRow): Entity<E> | null {
  const parsed = entitySchemas[noun].safeParse(row.fields);
  if (!parsed.success) return null;
  const { entityId, caseId, seen, others, revived } = row;
  return { ...parsed.data, id: entityId, caseId, seen, others, revived } as unknown as Entity<E>;
}

function toEntities<E extends EntityName>(noun: E, rows: readonly EntityRow[]): Entity<E>[] {
  return rows.map((row) => toEntity(noun, row)).filter((entity) => entity !== null);
}

/** All records of a noun, oldest first; of one case when `caseId` is given. */
export async function readAll<E extends EntityName>(
  noun: E,
  caseId?: string,
): Promise<Entity<E>[]> {
  const views = readyViews() ?? (await firstViews());
  const rows = await views.all(noun, caseId);
  return toEntities(
    noun,
    rows.toSorted((a, b) => (a.createdHlc < b.createdHlc ? -1 : 1)),
  );
}

export async function readOne<E extends EntityName>(
  noun: E,
  id: string,
): Promise<Entity<E> | null> {
  const views = readyViews() ?? (await firstViews());
  const row = await views.one(noun, id);
  return row ? toEntity(noun, row) : null;
}

/** The last `limit` messages of a conversation, in their order. */
export async function readMessages(
  conversationId: string,
  limit = 400,
): Promise<Entity<'message'>[]> {
  const views = readyViews() ?? (await firstViews());
  return toEntities('message', await views.messages(conversationId, limit));
}

/** Conversations held on this page, latest first. */
export async function readConversationsAt(place: Place): Promise<Entity<'conversation'>[]> {
  const views = readyViews() ?? (await firstViews());
  const rows = await views.conversationsAt(place);
  return toEntities(
    'conversation',
    rows.toSorted((a, b) => (a.createdHlc < b.createdHlc ? 1 : -1)),
  );
}

/** The latest `limit` notes, newest first. */
export async function readNotes(limit: number): Promise<Entity<'note'>[]> {
  const views = readyViews() ?? (await firstViews());
  return toEntities('note', await views.notes(limit));
}
