import { epochOf, headsSchema, intact, type Operation } from '@/utils/ledger';
import { HEADS, readKey } from '../journal/journal-keys';
import { parseEntry, readJournal } from '../journal/read-journal';
import { type AreaChanges, watchArea } from '../local-values';
import { Memory } from './memory';
import type { Views } from './views';

const memory = new Memory();
let loading: Promise<void> | null = null;
let epoch = 0;

async function hear(changes: AreaChanges): Promise<void> {
  const heads = headsSchema.safeParse(changes[HEADS]?.newValue);
  if (heads.success && epochOf(heads.data) > epoch) {
    // Everything was deleted: what is remembered must go too.
    epoch = epochOf(heads.data);
    memory.clear();
  }
  const texts = Object.entries(changes)
    .filter(([key, { newValue }]) => readKey(key)?.kind === 'entry' && newValue)
    .map(([, { newValue }]) => newValue);
  const operations = await Promise.all(texts.map((text) => intact(parseEntry(text))));
  memory.add(operations.filter((one) => one !== null));
}

async function load(): Promise<void> {
  // Heard from now on, so that nothing written during the reading is missed.
  watchArea('local', (changes) => void hear(changes));
  const { operations, salvaged } = await readJournal();
  memory.add([...operations, ...salvaged]);
}

/** Loads once; tried again when the journal could not be read. */
function loaded(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** So that whoever wrote finds it at once, before the browser has told of the change. */
export function remember(operations: readonly Operation[]): void {
  if (loading) memory.add(operations);
}

/** Everything this context has heard of, should no store answer any more. */
export function remembered(): Operation[] {
  return memory.operations();
}

/** The views folded in memory from the journal: where there is no database to be had. */
export const memoryViews: Views = {
  async all(noun, caseId) {
    await loaded();
    return memory.all(noun).filter((row) => !caseId || row.caseId === caseId);
  },

  async count(noun) {
    await loaded();
    return memory.all(noun).length;
  },

  async one(noun, id) {
    await loaded();
    return memory.one(noun, id);
  },

  async messages(conversationId, limit) {
    await loaded();
    return memory
      .all('message')
      .filter(({ fields }) => fields.conversationId === conversationId)
      .sort((a, b) => Number(a.fields.position) - Number(b.fields.position))
      .slice(-limit);
  },

  async conversationsAt({ origin, path }) {
    await loaded();
    return memory.all('conversation').filter(({ fields: { place } }) => {
      return (
        typeof place === 'object' &&
        place !== null &&
        'origin' in place &&
        place.origin === origin &&
        place.path === path
      );
    });
  },

  async notes(limit) {
    await loaded();
    return memory
      .all('note')
      .sort((a, b) => Number(b.fields.at) - Number(a.fields.at))
      .slice(0, limit);
  },

  live: (read) => ({
    subscribe(next, error) {
      let wanted = true;
      const answer = () =>
        void read().then(
          (value) => wanted && next(value),
          (cause: unknown) => wanted && error?.(cause),
        );
      const stop = memory.onChanged(answer);
      answer();
      return () => {
        wanted = false;
        stop();
      };
    },
  }),
};
