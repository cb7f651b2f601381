import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patience, runs } from '@/tests/faults/runs';
import { writeBackup } from '@/utils/backup';
import { joined } from '../backup/worlds';
import { Writer } from '../ledger/writer';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { dump, foldedAnew, note } from './records';
import { exported, fromFile, imported, journalDump, purged, smallWorld } from './whole-record';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;

beforeEach(async () => {
  here = await freshStorage();
});

const addNote = (text: string, context = here) =>
  context.ledger.commit([context.ledger.createChange('note', note(text))]);
const texts = async (context = here) =>
  (await context.ledger.readAll('note')).map(({ text }) => text);

/** What another device holds: made in stores of its own, then exported. */
async function fileOf(make: (context: Context) => Promise<unknown>): Promise<string> {
  const there = await freshStorage();
  await make(there);
  return exported(there);
}

describe('a backup of an emptied record', () => {
  it('brings everything back, and is the same bytes when saved again', async () => {
    await smallWorld(here, 40);
    await here.storage.changePreferences(() => ({ locale: 'zh-TW', used: { 'ask.plan': 2 } }));
    const file = await exported(here);
    const before = await dump(here);
    await here.ledger.deleteEverything();
    expect(await here.ledger.readAll('case')).toEqual([]);
    const { entries, copies } = await imported(here, file);
    expect([entries, copies]).toEqual([44, 2]);
    expect(await exported(here)).toBe(file);
    expect((await dump(here)).views).toEqual(before.views);
    expect(await here.ledger.verify()).toEqual([]);
    expect(await here.ledger.health()).toMatchObject({ state: 'saving', copies: 2 });
  });

  it('is restored into stores of another browser, where writing goes on in a chain of its own', async () => {
    const file = await fileOf((there) => smallWorld(there));
    here = await freshStorage();
    await imported(here, file);
    expect(await exported(here)).toBe(file);
    await addNote('afterwards');
    expect(await here.ledger.verify()).toEqual([]);
    const { heads } = await here.ledger.readRecord();
    expect(heads.chains.filter(({ seq }) => seq > 0)).toHaveLength(2);
  });

  it('with long chains goes into the journal as blocks', async () => {
    const file = await fileOf((there) => smallWorld(there, 600));
    here = await freshStorage();
    await imported(here, file);
    expect(Object.keys(await journalDump()).filter((key) => key.startsWith('b'))).toHaveLength(2);
    expect(await here.ledger.verify()).toEqual([]);
    expect(await exported(here)).toBe(file);
  });
});

describe('imported a second time', () => {
  it('changes nothing at all', async () => {
    const file = await fileOf((there) => smallWorld(there));
    here = await freshStorage();
    await addNote('mine');
    await imported(here, file);
    const before = { dump: await dump(here), journal: await journalDump() };
    expect((await imported(here, file)).entries).toBe(0);
    expect({ dump: await dump(here), journal: await journalDump() }).toEqual(before);
  });

  it('even when the first time is long ago and much was written since', async () => {
    const file = await fileOf((there) => smallWorld(there));
    here = await freshStorage();
    await imported(here, file);
    await addNote('since then');
    const [before] = await here.ledger.readAll('note');
    if (before)
      await here.ledger.commit([here.ledger.updateChange('note', before, { text: '改过' })]);
    expect((await imported(here, file)).entries).toBe(0);
    expect(await texts()).toEqual(['改过', 'since then']);
  });
});

describe('two devices', () => {
  it('have the same record after each took in the other', async () => {
    const first = await fileOf((there) => smallWorld(there, 2, '某银行'));
    const second = await fileOf((there) => smallWorld(there, 2, '某信用卡'));
    const merge = async (one: string, other: string) => {
      const context = await freshStorage();
      await imported(context, one);
      await imported(context, other);
      const { views } = await dump(context);
      expect(views).toEqual(await foldedAnew(context));
      expect(await context.ledger.verify()).toEqual([]);
      return exported(context);
    };
    expect(await merge(first, second)).toBe(await merge(second, first));
  });

  it('keep both values where neither knew of the other', async () => {
    await addNote('问利息');
    const file = await exported(here);
    const change = async (context: Context, text: string) => {
      const [own] = await context.ledger.readAll('note');
      if (own) await context.ledger.commit([context.ledger.updateChange('note', own, { text })]);
    };
    const there = await fileOf(async (context) => {
      await imported(context, file);
      await change(context, '问期数');
    });
    here = await freshStorage();
    await imported(here, file);
    await change(here, '问违约金');
    await imported(here, there);
    const [own] = await here.ledger.readAll('note');
    const values = [own?.text, ...(own?.others.text ?? []).map(({ value }) => value)];
    expect(new Set(values)).toEqual(new Set(['问期数', '问违约金']));
  });

  it('of one profile that was copied lose nothing of either', async () => {
    await addNote('before the copy');
    const stored = await fakeBrowser.storage.local.get(null);
    const { operations } = await dump(here);
    await addNote('on the laptop');
    const laptop = await exported(here);

    // The copy: the same device id, the same chain up to here.
    here = await freshStorage();
    await fakeBrowser.storage.local.set(stored);
    expect(operations).toHaveLength(1);
    here = await anotherContext();
    await addNote('on the old one');
    const { deviceId } = await here.ledger.deviceHead();
    await imported(here, laptop);
    expect(new Set(await texts())).toEqual(
      new Set(['before the copy', 'on the old one', 'on the laptop']),
    );
    expect((await here.ledger.deviceHead()).deviceId).not.toBe(deviceId);
    expect(await here.ledger.verify()).toEqual([]);
    expect((await imported(here, laptop)).entries).toBe(0);
    expect(await fromFile(await exported(here))).toBeTruthy();
  });
});

describe('undone', () => {
  it('leaves both stores as they were, and can be imported again', async () => {
    const file = await fileOf((there) => smallWorld(there, 300));
    here = await freshStorage();
    await addNote('mine');
    const before = {
      dump: await dump(here),
      journal: await journalDump(),
      file: await exported(here),
    };
    const { undo } = await imported(here, file);
    await undo();
    expect({
      dump: await dump(here),
      journal: await journalDump(),
      file: await exported(here),
    }).toEqual(before);
    expect(await (await anotherContext()).ledger.verify()).toEqual([]);
    expect((await imported(here, file)).entries).toBe(304);
  });

  it('keeps what was written meanwhile, also into a block with imported entries', async () => {
    const file = await fileOf((there) => smallWorld(there, 200));
    here = await freshStorage();
    const { undo } = await imported(here, file);
    for (let i = 0; i < 3; i++) await addNote(`meanwhile ${i}`);
    await undo();
    expect(await texts()).toEqual(['meanwhile 0', 'meanwhile 1', 'meanwhile 2']);
    expect(await here.ledger.readAll('message')).toEqual([]);
    expect(await here.ledger.verify()).toEqual([]);
    const later = await anotherContext();
    expect(await texts(later)).toEqual(['meanwhile 0', 'meanwhile 1', 'meanwhile 2']);
  });

  it('takes back by entries what it had sealed into a chain that has grown since', async () => {
    await addNote('before the copy');
    const stored = await fakeBrowser.storage.local.get(null);
    await addNote('on the laptop');
    const laptop = await exported(here);
    here = await freshStorage();
    await fakeBrowser.storage.local.set(stored);
    here = await anotherContext();
    await addNote('on the old one');
    const { undo } = await imported(here, laptop);
    await addNote('later');
    await undo();
    expect(await texts()).toEqual(['before the copy', 'on the old one', 'later']);
    expect(await here.ledger.verify()).toEqual([]);
  });

  it('of two imports leaves the later one', async () => {
    const [first, second] = [
      await fileOf((there) => smallWorld(there, 1, '某银行')),
      await fileOf((there) => smallWorld(there, 1, '某信用卡')),
    ];
    here = await freshStorage();
    const { undo } = await imported(here, first);
    await imported(here, second);
    await undo();
    expect((await here.ledger.readAll('case')).map(({ creditor }) => creditor)).toEqual([
      '某信用卡',
    ]);
    expect(await here.ledger.verify()).toEqual([]);
    expect(await exported(here)).toBe(second);
  });
});

describe('what was deleted here', () => {
  it('stays deleted, and comes back when asked for', async () => {
    const { caseId } = await smallWorld(here);
    const file = await exported(here);
    await purged(here, caseId);
    expect((await here.ledger.importOperations(await fromFile(file))).entries).toBe(0);
    expect(await here.ledger.readAll('case')).toEqual([]);
    const revive = new Set([caseId]);
    await here.ledger.importOperations(await fromFile(file), { revive });
    expect(await here.ledger.readAll('case')).toMatchObject([{ creditor: '某银行' }]);
    expect(await here.ledger.readAll('message', caseId)).toHaveLength(3);
    expect(await here.ledger.readAll('reminder', caseId)).toHaveLength(1);
    expect(await here.ledger.verify()).toEqual([]);
    expect(await fromFile(await exported(here))).toBeTruthy();
  });
});

describe('export, wipe, import, export', () => {
  it(
    'gives the same bytes whatever was written',
    async () => {
      const action = fc.record({
        kind: fc.constantFrom('note', 'edit', 'delete', 'undo', 'world', 'purge'),
        text: fc.string({ unit: 'grapheme', maxLength: 12 }),
        which: fc.nat(3),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(action, { maxLength: 3 }), async (actions) => {
          await here.ledger.deleteEverything();
          for (const { kind, text, which } of actions) await act(kind, text, which);
          const file = await exported(here);
          await here.ledger.deleteEverything();
          await imported(here, file);
          expect(await exported(here)).toBe(file);
          expect((await dump(here)).views).toEqual(await foldedAnew(here));
        }),
        { numRuns: runs({ test: 1000, faults: 1000, soak: 20_000 }) },
      );
    },
    patience(60_000),
  );

  async function act(kind: string, text: string, which: number): Promise<void> {
    const { commit, createChange, updateChange, deleteChange, readAll } = here.ledger;
    const notes = await readAll('note');
    const one = notes[which % Math.max(1, notes.length)];
    if (kind === 'world') await smallWorld(here, 1);
    else if (kind === 'purge') {
      const [owner] = await readAll('case');
      if (owner) await purged(here, owner.id);
    } else if (kind === 'note' || !one) await commit([createChange('note', note(text))]);
    else if (kind === 'edit') await commit([updateChange('note', one, { text })]);
    else {
      const { undo } = await commit([deleteChange('note', one)]);
      if (kind === 'undo') await undo();
    }
  }
});

describe('a backup made by a hostile hand, sealed rightly', () => {
  const ENTITIES = ['note', 'message', 'case', 'gap', '__proto__', 'constructor', ''];
  const hostile = fc.record({
    entity: fc.constantFrom(...ENTITIES),
    kind: fc.constantFrom('create', 'update', 'delete', 'undo', 'text-part', 'supersede', 'new'),
    fields: fc.dictionary(
      fc.constantFrom('text', 'creditor', 'conversationId', 'position', 'place', 'undoes', 'lost'),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant({ textGroup: 'g', parts: 1e9 })),
    ),
    which: fc.nat(2),
  });

  it(
    'harms nothing that stands, and can be undone',
    async () => {
      await smallWorld(here, 2);
      const mine = await exported(here);
      const before = await dump(here);
      await fc.assert(
        fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 5 }), async (all) => {
          const forger = new Writer('f');
          for (const { entity, kind, fields, which } of all) {
            // An id for each noun: another noun under the same id is refused as a whole.
            const entityId = `${which}${ENTITIES.indexOf(entity)}`.repeat(16);
            const change = {
              entity,
              entityId,
              caseId: null,
              kind: kind as 'create',
              fields,
              seen: {},
            };
            await forger.one(change as Parameters<Writer['one']>[0]);
          }
          const file = await writeBackup({
            operations: forger.chain,
            heads: [forger.head],
            preferences: {},
          });
          const { undo } = await imported(here, joined(file));
          expect(await here.ledger.verify()).toEqual([]);
          for (const noun of ['case', 'note', 'message', 'gap'] as const)
            await here.ledger.readAll(noun);
          const [own] = await here.ledger.readAll('case');
          expect(own?.creditor).toBe('某银行');
          await fromFile(await exported(here));
          await undo();
          expect(await dump(here)).toEqual(before);
          expect(await exported(here)).toBe(mine);
        }),
        { numRuns: runs({ test: 100, faults: 2000, soak: 10_000 }) },
      );
    },
    patience(30_000),
  );

  it('is refused whole when it gives an id of this record to something else', async () => {
    const { caseId } = await smallWorld(here, 1);
    const before = await dump(here);
    const forger = new Writer('f');
    await forger.one({
      entity: 'note',
      entityId: caseId,
      caseId: null,
      kind: 'create',
      fields: {},
    });
    const foreign = { operations: forger.chain, heads: [forger.head] };
    await expect(here.ledger.importOperations(foreign)).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect(await dump(here)).toEqual(before);
  });
});
