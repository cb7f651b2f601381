import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '@/utils/ledger';
import type { Note } from '@/utils/model';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { dump, foldedAnew, message, note, someCase } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;

beforeEach(async () => {
  here = await freshStorage();
});

async function addNote(text: string, context = here): Promise<Note> {
  const { commit, createChange, readOne } = context.ledger;
  const change = createChange('note', note(text));
  await commit([change]);
  const made = await readOne('note', change.entityId);
  if (!made) throw new Error('the note is not there');
  return made;
}

const texts = async (context = here) =>
  (await context.ledger.readAll('note')).map(({ text }) => text);

describe('commit', () => {
  it('stores everything of one commit, in one chain', async () => {
    const { commit, createChange, readAll, verify, deviceHead } = here.ledger;
    const owner = createChange('case', someCase);
    const talk = createChange(
      'conversation',
      { channel: 'web_chat', startedAt: 5 },
      { caseId: owner.entityId },
    );
    const lines = [2, 1].map((position) =>
      createChange('message', message(talk.entityId, position), { caseId: owner.entityId }),
    );
    const { operations } = await commit([owner, talk, ...lines]);
    expect(operations.map(({ header }) => header.seq)).toEqual([1, 2, 3, 4]);
    expect(await verify()).toEqual([]);
    expect((await deviceHead()).seq).toBe(4);
    expect((await readAll('case'))[0]).toMatchObject({ ...someCase, id: owner.entityId });
    expect((await readAll('message', owner.entityId)).map(({ position }) => position)).toEqual([
      2, 1,
    ]);
    expect(await readAll('message', 'f'.repeat(32))).toEqual([]);
  });

  it('of nothing writes nothing', async () => {
    await here.ledger.commit([]);
    expect((await dump(here)).operations).toEqual([]);
  });

  it('carries a text of 100,000 characters', async () => {
    const text = '😀缓"\n'.repeat(20_000);
    const made = await addNote(text);
    expect(made.text).toBe(text);
    expect(await here.ledger.verify()).toEqual([]);
  });

  it.each([
    ['html', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
    ['right to left', '\u202eمرحبا\u202c'],
    ['a lone surrogate', 'a\ud800b'],
    ['nothing', ''],
    ['zero bytes', 'a\u0000b'],
  ])('keeps %s as text', async (_, text) => {
    const made = await addNote(text);
    expect(made.text).toBe(text.toWellFormed());
  });

  it('keeps fields of a newer version through an edit', async () => {
    const { commit, createChange, updateChange, readOne } = here.ledger;
    const change = createChange('note', { ...note('x'), mood: { level: 3 } } as never);
    await commit([change]);
    const current = await readOne('note', change.entityId);
    if (!current) throw new Error('not there');
    await commit([updateChange('note', current, { text: 'y' })]);
    expect(await readOne('note', change.entityId)).toMatchObject({ text: 'y', mood: { level: 3 } });
  });

  it('plans while nobody else can write', async () => {
    const other = await anotherContext();
    const add = ({ ledger }: Context) =>
      ledger.commitWith(async () => {
        const count = (await ledger.readAll('note')).length;
        return [ledger.createChange('note', note(`number ${count}`))];
      });
    await Promise.all([add(here), add(other), add(here), add(other), add(here)]);
    expect((await texts()).sort()).toEqual([0, 1, 2, 3, 4].map((n) => `number ${n}`));
  });

  it('from two contexts at once keeps one chain without gap or fork', async () => {
    const other = await anotherContext();
    await Promise.all(
      Array.from({ length: 24 }, (_, i) => addNote(`note ${i}`, i % 2 ? here : other)),
    );
    const { operations, heads } = await dump(here);
    expect(operations).toHaveLength(24);
    expect(heads).toHaveLength(1);
    expect(await other.ledger.verify()).toEqual([]);
    expect(await texts(other)).toHaveLength(24);
  });
});

describe('what does not fit the model', () => {
  const invalid = { name: 'NotSaved', reason: 'invalid' };

  it.each([
    ['a missing field', () => here.ledger.createChange('note', { text: 'x' } as never)],
    ['a wrong type', () => here.ledger.createChange('note', { text: 7, at: 1 } as never)],
    ['a negative amount', () => here.ledger.createChange('case', { ...someCase, amountDue: -1 })],
    [
      'more than 10¹² minor units',
      () => here.ledger.createChange('case', { ...someCase, amountDue: 1e12 + 1 }),
    ],
    [
      'a day that does not exist',
      () => here.ledger.createChange('case', { ...someCase, dueDate: '2026-02-30' }),
    ],
    ['no number', () => here.ledger.createChange('message', message('0'.repeat(32), Number.NaN))],
  ])('is refused: %s', (_, make) => {
    expect(make).toThrow(expect.objectContaining(invalid));
  });

  it('is refused when an edit would make it so', async () => {
    const made = await addNote('x');
    const { updateChange } = here.ledger;
    expect(() => updateChange('note', made, { at: 1.5 })).toThrow(expect.objectContaining(invalid));
  });

  it('is refused when a needed field is cleared', async () => {
    const made = await addNote('x');
    const { updateChange, supersedeChange } = here.ledger;
    const clear = { text: undefined };
    expect(() => updateChange('note', made, clear)).toThrow(expect.objectContaining(invalid));
    expect(() => supersedeChange('note', made, clear)).toThrow(expect.objectContaining(invalid));
  });

  it('is refused when it is not JSON', async () => {
    const { commit, createChange } = here.ledger;
    const change = createChange('note', { ...note('x'), extra: () => 1 } as never);
    await expect(commit([change])).rejects.toMatchObject(invalid);
  });

  it('is refused when it is too large, with everything beside it', async () => {
    const { commit, createChange } = here.ledger;
    const parts = [{ text: 'x'.repeat(70_000) }];
    const large = createChange('phrase', { locale: 'en', parts, position: 1 });
    await expect(commit([createChange('note', note('x')), large])).rejects.toMatchObject({
      name: 'NotSaved',
      reason: 'too_large',
    });
    expect((await dump(here)).operations).toEqual([]);
  });
});

describe('changing and taking back', () => {
  it('clears an optional field', async () => {
    const { commit, createChange, updateChange, readOne } = here.ledger;
    const change = createChange('case', { ...someCase, product: '花呗' });
    await commit([change]);
    const current = await readOne('case', change.entityId);
    if (!current) throw new Error('not there');
    await commit([updateChange('case', current, { product: undefined })]);
    expect(await readOne('case', change.entityId)).not.toHaveProperty('product');
  });

  it('moves a record into a case and out of it', async () => {
    const { commit, updateChange, readOne } = here.ledger;
    const made = await addNote('x');
    await commit([updateChange('note', made, {}, { caseId: 'c'.repeat(32) })]);
    const moved = await readOne('note', made.id);
    expect(moved?.caseId).toBe('c'.repeat(32));
    if (moved) await commit([updateChange('note', moved, { text: 'y' }, { caseId: null })]);
    expect((await readOne('note', made.id))?.caseId).toBeNull();
  });

  it('shows both values when two screens edit one field, until somebody chooses', async () => {
    const other = await anotherContext();
    const made = await addNote('base');
    await here.ledger.commit([here.ledger.updateChange('note', made, { text: 'mine' })]);
    await other.ledger.commit([other.ledger.updateChange('note', made, { text: 'theirs' })]);
    const both = await here.ledger.readOne('note', made.id);
    expect(both?.text).toBe('theirs');
    expect(both?.others.text?.map(({ value }) => value)).toEqual(['mine']);
    if (!both) return;
    await here.ledger.commit([here.ledger.updateChange('note', both, { text: 'mine' })]);
    expect(await here.ledger.readOne('note', made.id)).toMatchObject({ text: 'mine', others: {} });
  });

  it('deletes a record in conflict', async () => {
    const made = await addNote('base');
    const { commit, updateChange, deleteChange, readOne } = here.ledger;
    await commit([updateChange('note', made, { text: 'mine' })]);
    await commit([updateChange('note', made, { text: 'theirs' })]);
    const both = await readOne('note', made.id);
    if (both) await commit([deleteChange('note', both)]);
    expect(await readOne('note', made.id)).toBeNull();
  });

  it('lets an edit win against a delete made at the same time', async () => {
    const made = await addNote('base');
    const { commit, updateChange, deleteChange, readOne } = here.ledger;
    await commit([updateChange('note', made, { text: 'edited' })]);
    await commit([deleteChange('note', made)]);
    expect(await readOne('note', made.id)).toMatchObject({ text: 'edited', revived: true });
  });

  it('undoes a whole commit, and the undo', async () => {
    const { commit, createChange, deleteChange, updateChange } = here.ledger;
    const first = await addNote('first');
    const second = await addNote('second');
    const changes: Change[] = [
      updateChange('note', first, { text: 'changed' }),
      deleteChange('note', second),
      createChange('note', note('third')),
    ];
    const committed = await commit(changes);
    expect(await texts()).toEqual(['changed', 'third']);
    const undone = await committed.undo();
    expect(await texts()).toEqual(['first', 'second']);
    await undone.undo();
    expect(await texts()).toEqual(['changed', 'third']);
    expect(await here.ledger.verify()).toEqual([]);
    expect((await dump(here)).views).toEqual(await foldedAnew(here));
  });
});
