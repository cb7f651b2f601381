import { isPrepared, prepare } from '../recovery/prepare';
import { onStoresChanged, stores } from '../stores';
import { databaseViews } from './database-views';
import { memoryViews } from './memory-views';
import type { Live, Views } from './views';

/** The database's views while it works, else those in memory over the journal. */
function chosen(): Views {
  return stores().database === null ? databaseViews : memoryViews;
}

/**
 * For one read; null before the stores were compared, when `firstViews` has to be waited for. Not a
 * promise: the reads of a live query must reach the database without waiting for anything else.
 */
export function readyViews(): Views | null {
  return isPrepared() ? chosen() : null;
}

export async function firstViews(): Promise<Views> {
  await prepare();
  return chosen();
}

/** A live query that outlives a change of where the views are kept. */
export function live<T>(read: () => Promise<T>): Live<T> {
  return {
    subscribe(next, error) {
      let stopCurrent: (() => void) | undefined;
      let from: Views | undefined;
      let wanted = true;
      const follow = () => {
        if (!wanted || from === chosen()) return;
        from = chosen();
        stopCurrent?.();
        stopCurrent = from.live(read).subscribe(next, error);
      };
      const stopHearing = onStoresChanged(follow);
      void prepare().then(follow);
      return () => {
        wanted = false;
        stopHearing();
        stopCurrent?.();
      };
    },
  };
}
