import { beforeEach, expect, it, vi } from 'vitest';
import { column, patience, runs } from '@/tests/faults/runs';
import { type Context, freshStorage } from '../storage/fresh-storage';
import { expectSound, message, someCase } from '../storage/records';
import { exported, imported } from '../storage/whole-record';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const COUNT = runs({ test: 2_000, faults: 100_000, soak: 100_000 });
const AT_ONCE = 1_000;
const EXAMPLE = '您好，这边帮您看一下，3个工作日内会有专员联系您，请保持电话畅通。';

let here: Context;

beforeEach(async () => {
  here = await freshStorage();
});

it(
  `${COUNT} messages: export, wipe, import and export give the same bytes`,
  async () => {
    const { commit, createChange, deleteEverything, readAll } = here.ledger;
    const owner = createChange('case', someCase);
    const inCase = { caseId: owner.entityId };
    const talk = createChange('conversation', { channel: 'web_chat', startedAt: 5 }, inCase);
    await commit([owner, talk]);
    for (let from = 0; from < COUNT; from += AT_ONCE) {
      await commit(
        Array.from({ length: Math.min(AT_ONCE, COUNT - from) }, (_, i) =>
          createChange(
            'message',
            message(talk.entityId, from + i + 1, `${from + i + 1} ${EXAMPLE}`),
            inCase,
          ),
        ),
      );
    }
    const file = await exported(here);
    await deleteEverything();
    const { entries } = await imported(here, file);
    expect(entries).toBe(COUNT + 2);
    expect((await exported(here)) === file).toBe(true);
    expect(await readAll('message', owner.entityId)).toHaveLength(COUNT);
    if (column() === 'test') await expectSound(here);
    else expect(await here.ledger.verify()).toEqual([]);
  },
  patience(60_000),
);
