import { writeBackup } from '@/utils/backup';
import { canonical, newId, sha256 } from '@/utils/ledger';
import { ledger } from '@/utils/storage';
import { clearRawWrites, rawRange, rawWrite } from './raw-writes';
import { suggestionTimes } from './suggestion-times';

const PER_CONVERSATION = 200;
const PER_COMMIT = 250;
const WORDS = [
  '请问',
  '您好',
  '分期',
  '这个月',
  '最低还款',
  '逾期',
  '困难',
  '工单',
  '利息',
  '客服',
];

/** 20 to 120 characters, mostly Chinese, different each time. */
function textOf(n: number): string {
  let text = `第${n}句`;
  for (let i = 0; text.length < 20 + ((n * 37) % 100); i++) {
    text += WORDS[(n * 7 + i * 3) % WORDS.length] ?? '';
  }
  return text;
}

const conversations: string[] = [];
const message = (conversationId: string, n: number) => ({
  conversationId,
  who: n % 2 ? ('user' as const) : ('agent' as const),
  speaker: 'person' as const,
  text: textOf(n),
  at: 1_780_000_000_000 + n * 1000,
  via: 'captured' as const,
  position: n,
});

const TRIES = 5;

/** Packing the journal holds the lock: on a busy machine longer than a writer waits. */
async function patiently<T>(work: () => Promise<T>, left = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (left === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return patiently(work, left - 1);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

let appended = 0;
let raw = 0;

/** What `npm run bench` asks of the product's own rooms, inside an extension page. */
export const benchDoor = {
  /** Messages until the record holds `count` of them, in conversations of two hundred. */
  async seed(from: number, count: number): Promise<void> {
    const record = await ledger();
    for (let first = from; first < count; first += PER_COMMIT) {
      const changes = Array.from({ length: Math.min(PER_COMMIT, count - first) }, (_, i) => {
        const n = first + i;
        if (n % PER_CONVERSATION === 0) conversations.push(newId());
        return record.createChange('message', message(conversations.at(-1) ?? '', n));
      });
      await patiently(() => record.commit(changes));
    }
    await patiently(() => record.compact());
  },

  /** Milliseconds of each of `times` lines, appended one by one to both stores. */
  async append(times: number): Promise<number[]> {
    const record = await ledger();
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      const n = 10_000_000 + appended++;
      const change = record.createChange('message', message('f'.repeat(32), n));
      took.push(await patiently(() => timed(() => record.commit([change]))));
    }
    return took;
  },

  async rawWrites(times: number): Promise<number[]> {
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      const row = { header: newId().repeat(20), payload: message('f'.repeat(32), raw) };
      took.push(await timed(() => rawWrite(`w${raw++}`, row)));
    }
    return took;
  },

  /** The latest fifty of one conversation, by the product and by IndexedDB alone. */
  async latest(times: number): Promise<{ own: number[]; bare: number[] }> {
    const record = await ledger();
    const own: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < times; i++) {
      const id = conversations[(i * 31) % conversations.length] ?? '';
      own.push(await timed(() => record.readMessages(id, 50)));
      bare.push(await timed(() => rawRange(id, 50)));
    }
    return { own, bare };
  },

  clear: clearRawWrites,

  /** The whole chain in both stores, and one digest over the same text. */
  async verify(): Promise<{ own: number; bare: number; problems: number }> {
    const record = await ledger();
    let problems = 0;
    const own = await timed(async () => {
      problems = (await patiently(() => record.verify())).length;
    });
    const { operations } = await record.readRecord();
    const text = operations.map((one) => canonical(one)).join('');
    return { own, bare: await timed(() => sha256(text)), problems };
  },

  /** Everything as one file, and `JSON.stringify` of the same operations. */
  async export(): Promise<{ own: number; bare: number; size: number }> {
    const { operations, heads } = await (await ledger()).readRecord();
    let size = 0;
    const own = await timed(async () => {
      const parts = await writeBackup({ operations, heads: heads.chains, preferences: {} });
      size = new Blob(parts).size;
    });
    return { own, bare: await timed(async () => JSON.stringify(operations)), size };
  },

  suggestions: suggestionTimes,
};

export type BenchDoor = typeof benchDoor;

Object.assign(globalThis, { benchDoor });
