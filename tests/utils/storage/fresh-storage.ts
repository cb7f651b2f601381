import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ledger } from '@/utils/storage';
import type { Database } from '@/utils/storage/database/database';

// Test files say `vi.mock('wxt/browser', () => import('../fake-wxt-browser'))` themselves: it is hoisted.

type Storage = typeof import('@/utils/storage');

/** One context of the extension (panel, worker …): its own modules over the shared stores. */
export interface Context {
  readonly storage: Storage;
  readonly ledger: Ledger;
  readonly db: () => Database;
}

/** Another context over what is stored already. */
export async function anotherContext(): Promise<Context> {
  vi.resetModules();
  const storage = await import('@/utils/storage');
  const ledger = await storage.ledger();
  const { database } = await import('@/utils/storage/database/database');
  return { storage, ledger, db: database };
}

/** The first context over empty stores. */
export async function freshStorage(): Promise<Context> {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  return anotherContext();
}
