import Dexie, { liveQuery } from 'dexie';
import { database } from '../database/database';
import type { Views } from './views';

/** The views as tables of IndexedDB. */
export const databaseViews: Views = {
  all(noun, caseId) {
    const view = database().view(noun);
    return caseId ? view.where('caseId').equals(caseId).toArray() : view.toArray();
  },

  count: (noun) => database().view(noun).count(),

  one: (noun, id) => database().view(noun).get(id),

  async messages(conversationId, limit) {
    const rows = await database()
      .view('message')
      .where('[fields.conversationId+fields.position]')
      .between([conversationId, Dexie.minKey], [conversationId, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
    return rows.reverse();
  },

  conversationsAt: ({ origin, path }) =>
    database()
      .view('conversation')
      .where('[fields.place.origin+fields.place.path]')
      .equals([origin, path])
      .toArray(),

  notes: (limit) => database().view('note').orderBy('fields.at').reverse().limit(limit).toArray(),

  live: (read) => ({
    subscribe(next, error) {
      const subscription = liveQuery(read).subscribe({ next, error: error ?? (() => undefined) });
      return () => subscription.unsubscribe();
    },
  }),
};
