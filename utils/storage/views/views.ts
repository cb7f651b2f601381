import type { EntityRow } from '@/utils/ledger';
import type { EntityName, Place } from '@/utils/model';

/** Calls `next` with the current answer and again whenever it changes, in any context. */
export interface Live<T> {
  subscribe(next: (value: T) => void, error?: (cause: unknown) => void): () => void;
}

/** The folded records, wherever they are kept. */
export interface Views {
  /** In any order; of one case when `caseId` is given. */
  all(noun: EntityName, caseId?: string): Promise<EntityRow[]>;
  count(noun: EntityName): Promise<number>;
  one(noun: EntityName, id: string): Promise<EntityRow | undefined>;
  /** The last `limit` messages of a conversation, in their order. */
  messages(conversationId: string, limit: number): Promise<EntityRow[]>;
  /** Conversations held on this page, in any order. */
  conversationsAt(place: Place): Promise<EntityRow[]>;
  /** The latest `limit` notes, newest first. */
  notes(limit: number): Promise<EntityRow[]>;
  /** Answers anew after every commit that may matter to what was read. */
  live<T>(read: () => Promise<T>): Live<T>;
}
