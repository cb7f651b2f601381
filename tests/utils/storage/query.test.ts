import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '@/utils/model';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { message, note, someCase } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const TALK = 'a'.repeat(32);
const OTHER_TALK = 'b'.repeat(32);

let here: Context;

beforeEach(async () => {
  here = await freshStorage();
});

async function addMessages(talk: string, positions: readonly number[]): Promise<void> {
  const { commit, createChange } = here.ledger;
  await commit(positions.map((position) => createChange('message', message(talk, position))));
}

describe('readMessages', () => {
  it('orders by position, whatever came first, fractions and negatives too', async () => {
    await addMessages(TALK, [1024, -5, 2048, 0, 1024.5]);
    await addMessages(OTHER_TALK, [7]);
    const read = await here.ledger.readMessages(TALK);
    expect(read.map(({ position }) => position)).toEqual([-5, 0, 1024, 1024.5, 2048]);
  });

  it('gives the last ones when there are more than the limit', async () => {
    await addMessages(
      TALK,
      Array.from({ length: 30 }, (_, i) => i),
    );
    const read = await here.ledger.readMessages(TALK, 4);
    expect(read.map(({ position }) => position)).toEqual([26, 27, 28, 29]);
  });

  it('is empty for a conversation that is not there', async () => {
    await addMessages(TALK, [1]);
    expect(await here.ledger.readMessages('c'.repeat(32))).toEqual([]);
    expect(await here.ledger.readMessages('')).toEqual([]);
  });
});

describe('readConversationsAt', () => {
  it('finds those of the page, latest first', async () => {
    const { commit, createChange, readConversationsAt } = here.ledger;
    const at = (path: string, startedAt: number) =>
      createChange('conversation', {
        channel: 'web_chat',
        place: { origin: 'https://chat.example', path },
        startedAt,
      });
    await commit([at('/a', 1), at('/b', 2), at('/a', 3)]);
    await commit([createChange('conversation', { channel: 'phone', startedAt: 4 })]);
    const found = await readConversationsAt({ origin: 'https://chat.example', path: '/a' });
    expect(found.map(({ startedAt }) => startedAt)).toEqual([3, 1]);
    expect(await readConversationsAt({ origin: 'https://chat.example', path: '/' })).toEqual([]);
    expect(await readConversationsAt({ origin: 'https://other.example', path: '/a' })).toEqual([]);
  });
});

describe('readNotes', () => {
  it('gives the latest, newest first', async () => {
    const { commit, createChange, readNotes } = here.ledger;
    await commit([5, 1, 9, 7].map((at) => createChange('note', note(`${at}`, at))));
    expect((await readNotes(3)).map(({ at }) => at)).toEqual([9, 7, 5]);
  });
});

describe('readAll and readOne', () => {
  it('leave out what this version cannot read, and keep it stored', async () => {
    const { commit, createChange, readAll, readOne } = here.ledger;
    const change = createChange('note', note('fine'));
    const odd = { ...createChange('note', note('x')), fields: { text: 5, at: 'never' } };
    await commit([change, odd]);
    expect((await readAll('note')).map(({ text }) => text)).toEqual(['fine']);
    expect(await readOne('note', odd.entityId)).toBeNull();
    expect(await here.db().operations.count()).toBe(2);
  });

  it('keep the order in which records were made, also after edits', async () => {
    const { commit, createChange, readAll, updateChange } = here.ledger;
    await commit(['a', 'b', 'c'].map((text) => createChange('note', note(text))));
    const [first] = await readAll('note');
    if (first) await commit([updateChange('note', first, { text: 'A' })]);
    expect((await readAll('note')).map(({ text }) => text)).toEqual(['A', 'b', 'c']);
  });
});

describe('live', () => {
  async function follow(): Promise<{ heard: string[][]; stop: () => void }> {
    const heard: string[][] = [];
    const { live, readAll } = here.ledger;
    const stop = live(() => readAll('note')).subscribe((notes: Note[]) => {
      heard.push(notes.map(({ text }) => text));
    });
    await vi.waitFor(() => expect(heard).toEqual([[]]));
    return { heard, stop };
  }

  it('answers at once and after every commit, edit, delete and undo', async () => {
    const { heard, stop } = await follow();
    const { commit, createChange, readAll, updateChange, deleteChange } = here.ledger;
    await commit([createChange('note', note('a')), createChange('note', note('b'))]);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['a', 'b']));
    const [a, b] = await readAll('note');
    if (a) await commit([updateChange('note', a, { text: 'A' })]);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['A', 'b']));
    const { undo } = await commit(b ? [deleteChange('note', b)] : []);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['A']));
    await undo();
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['A', 'b']));
    stop();
  });

  it('hears what another context wrote', async () => {
    const { heard, stop } = await follow();
    const { ledger } = await anotherContext();
    await ledger.commit([ledger.createChange('note', note('from elsewhere'))]);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['from elsewhere']));
    stop();
  });

  it('never shows half of a commit', async () => {
    const counts: number[] = [];
    const { live, readAll, commit, createChange } = here.ledger;
    const stop = live(() => readAll('case')).subscribe((cases) => counts.push(cases.length));
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await commit(Array.from({ length: 10 }, () => createChange('case', someCase)));
    await vi.waitFor(() => expect(counts.at(-1)).toBe(10));
    expect(counts.every((count) => count % 10 === 0)).toBe(true);
    stop();
  });

  it('says nothing after it was stopped', async () => {
    const { heard, stop } = await follow();
    stop();
    await here.ledger.commit([here.ledger.createChange('note', note('late'))]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual([[]]);
  });

  it('tells when it cannot read', async () => {
    const errors: unknown[] = [];
    const { live } = here.ledger;
    live(() => Promise.reject(new Error('broken'))).subscribe(
      () => undefined,
      (error) => errors.push(error),
    );
    await vi.waitFor(() => expect(errors).toHaveLength(1));
  });
});
