import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_BACKUP_BYTES, parseBackup, writeBackup } from '@/utils/backup';
import { canonical, type Operation, sha256 } from '@/utils/ledger';
import { Writer } from '../ledger/writer';
import { backupOf, bytesOf, joined, resealed, textOf } from './worlds';

const writer = new Writer('a');
let whole: string;

beforeAll(async () => {
  for (let i = 1; i <= 5; i++) {
    await writer.one({
      entity: 'note',
      entityId: `${i}`.repeat(32),
      caseId: null,
      kind: 'create',
      fields: { text: `note ${i}`, at: i },
    });
  }
  whole = await textOf(backupOf([writer]));
});

const refusalOf = async (file: string | Uint8Array) => {
  const parsed = await parseBackup(typeof file === 'string' ? bytesOf(file) : file);
  return parsed.ok ? null : parsed.refusal;
};
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, 0])]);
const change = (entries: (operations: Operation[]) => unknown[]) =>
  resealed(entries, backupOf([writer]));
/** One part of the third entry replaced, hashes and manifest left right or not as asked. */
const third = (part: (operation: Operation) => object) => (operations: Operation[]) =>
  operations.map((one, index) => (index === 2 ? { ...one, ...part(one) } : one));
const inHeader = (fields: object) => third(({ header }) => ({ header: { ...header, ...fields } }));

describe('a file that is no backup', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a letter', 'Dear Sir or Madam', 'not_a_backup'],
    ['another JSON file', '{"format":"other","version":1}', 'not_a_backup'],
    ['a number', '12', 'not_a_backup'],
    ['null', 'null', 'not_a_backup'],
    ['a list', '[]', 'not_a_backup'],
    ['a saved conversation', '{"case":null,"conversation":{},"messages":[]}', 'not_a_backup'],
    ['deep nesting', '['.repeat(200_000), 'not_a_backup'],
    ['deep nesting that is closed', `${'['.repeat(99_999)}${']'.repeat(99_999)}`, 'not_a_backup'],
  ])('%s is called by its name', async (_, file, reason) => {
    expect(await refusalOf(file)).toEqual({ reason });
  });

  it('in another encoding is not text', async () => {
    expect(await refusalOf(utf16(whole))).toEqual({ reason: 'not_text' });
    expect(await refusalOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xff]))).toEqual({
      reason: 'not_text',
    });
    expect(await refusalOf(new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]))).toEqual({
      reason: 'not_text',
    });
  });

  it('and too large is not even decoded', async () => {
    const huge = new Uint8Array(MAX_BACKUP_BYTES + 1);
    const refusal = await refusalOf(huge);
    expect(refusal).toEqual({ reason: 'too_large', megabytes: 257, limit: 256 });
  });
});

describe('a backup from a newer version', () => {
  it('is refused by the version of the file, whatever else it holds', async () => {
    expect(await refusalOf('{"format":"reprieve-backup","version":2,"new":{}}')).toEqual({
      reason: 'newer',
    });
    expect(await refusalOf(whole.replace('"version":1', '"version":999'))).toEqual({
      reason: 'newer',
    });
  });

  it('is refused by the version of an entry', async () => {
    expect(await refusalOf(await change(inHeader({ v: 99 })))).toEqual({ reason: 'newer' });
  });
});

describe('a backup that was cut, changed or torn', () => {
  it('is refused wherever the file ends', async () => {
    const bytes = bytesOf(whole);
    for (let end = 0; end < bytes.length; end++) {
      const refusal = await refusalOf(bytes.slice(0, end));
      const short = end === 0 ? 'empty' : end < 27 ? 'not_a_backup' : 'cut_off';
      expect(refusal).toEqual({ reason: short });
    }
  });

  it.each<[string, (operations: Operation[]) => unknown[], string, number]>([
    [
      'another text',
      third(({ payload }) => ({ payload: { ...payload, fields: {} } })),
      'changed_entry',
      3,
    ],
    ['another zone', inHeader({ zone: 'Etc/UTC' }), 'changed_entry', 3],
    // The file is written in order, so that one comes last.
    ['another place', inHeader({ seq: 33 }), 'changed_entry', 5],
    ['an entry that is gone', (all) => all.toSpliced(2, 1), 'missing_entry', 3],
    ['the last entry gone', (all) => all.slice(0, -1), 'missing_entry', 5],
    ['all entries gone', () => [], 'missing_entry', 1],
    ['an entry twice', (all) => [...all, ...all.slice(4)], 'missing_entry', 5],
    ['a hash that is no hash', third(() => ({ hash: 'x' })), 'unreadable_entry', 3],
    ['no payload at all', third(() => ({ payload: undefined })), 'unreadable_entry', 3],
  ])('with %s says where', async (_, entries, reason, at) => {
    expect(await refusalOf(await change(entries))).toEqual({ reason, at });
  });

  it('is refused when one payload was taken out, which no chain shows', async () => {
    const [head, line = '', ...rest] = whole.split('\n{');
    const emptied = line.replace(/"payload":\{.*\}(?=\},?$)/s, '"payload":null');
    expect(emptied).not.toBe(line);
    expect(await refusalOf([head, emptied, ...rest].join('\n{'))).toEqual({ reason: 'changed' });
  });

  it.each([
    ['a preference', (text: string) => text.replace('zh-TW', 'zh-CN'), 'changed'],
    ['an unknown preference', (text: string) => text.replace('"locale"', '"sites"'), 'damaged'],
    [
      'a digest',
      (text: string) => text.replace(/"preferences":"../, '"preferences":"00'),
      'changed',
    ],
    [
      'a second section',
      (text: string) => text.replace('"attachments":[]', '"attachments":[{}]'),
      'damaged',
    ],
    [
      'more beside the sections',
      (text: string) => text.replace('"attachments":[]', '"attachments":[],"more":1'),
      'damaged',
    ],
    ['a comma', (text: string) => text.replace('"version":1,', '"version":1'), 'damaged'],
  ])('with %s is refused', async (_, edit, reason) => {
    const edited = edit(whole);
    expect(edited).not.toBe(whole);
    expect(await refusalOf(edited)).toEqual({ reason });
  });
});

describe('an entry that holds by itself and is still refused', () => {
  /** As a hostile hand could make it: sealed, linked and listed rightly. */
  async function forged(payload: object, header: object = {}) {
    const [first] = writer.chain;
    if (!first) throw new Error('no entry');
    const made = { ...first.header, ...header, payloadDigest: await sha256(canonical(payload)) };
    const hash = await sha256(canonical(made));
    const operations = [{ header: made, hash, payload }] as unknown as Operation[];
    const heads = [{ deviceId: made.deviceId, seq: 1, hash }];
    return joined(await writeBackup({ operations, heads, preferences: {} }));
  }
  const base = { salt: '0'.repeat(32), seen: {} };

  it('is taken when nothing is wrong with it', async () => {
    expect(await refusalOf(await forged({ ...base, fields: { text: '好' } }))).toBeNull();
  });

  it.each([
    ['half a character', { ...base, fields: { text: '\ud83d' } }],
    ['half a character as a name', { ...base, fields: { '\udc00': 1 } }],
    ['a prototype', { ...base, fields: JSON.parse('{"__proto__":{"polluted":true}}') }],
    [
      'a prototype in what it has seen',
      { ...base, fields: {}, seen: JSON.parse('{"__proto__":[]}') },
    ],
    ['70 KB in one payload', { ...base, fields: { text: 'x'.repeat(70_000) } }],
    ['fields that are a list', { ...base, fields: [] }],
    ['ids seen that are no texts', { ...base, fields: { text: { a: 1 } }, seen: { a: [1] } }],
  ])('%s', async (_, payload) => {
    expect(await refusalOf(await forged(payload))).toEqual({ reason: 'unreadable_entry', at: 1 });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('nested deeper than any record', async () => {
    let deep: object = {};
    for (let i = 0; i < 80; i++) deep = { deep };
    expect(await refusalOf(await forged({ ...base, fields: { deep } }))).toEqual({
      reason: 'damaged',
    });
  });

  it('with a header as long as a letter', async () => {
    const file = await forged({ ...base, fields: {} }, { zone: 'x'.repeat(80_000) });
    expect(await refusalOf(file)).toEqual({ reason: 'unreadable_entry', at: 1 });
  });
});

describe('a record that already knows of a loss', () => {
  it('is accepted with its gap, and refused with another', async () => {
    const tablet = new Writer('b');
    const text = (i: number) => ({
      entity: 'note',
      entityId: '5'.repeat(32),
      caseId: null,
      kind: 'update' as const,
      fields: { text: `${i}` },
    });
    for (let i = 0; i < 6; i++) await tablet.one(text(i));
    const gap = { deviceId: tablet.head.deviceId, at: 3, lost: 2, foundAt: 1 };
    await writer.one({
      entity: 'gap',
      entityId: '9'.repeat(32),
      caseId: null,
      kind: 'create',
      fields: gap,
    });
    const lost = (seqs: readonly number[]) =>
      textOf({
        ...backupOf([writer, tablet]),
        operations: [
          ...writer.chain,
          ...tablet.chain.filter(({ header }) => !seqs.includes(header.seq)),
        ],
      });
    expect(await refusalOf(await lost([3, 4]))).toBeNull();
    expect(await refusalOf(await lost([3]))).toBeNull();
    expect(await refusalOf(await lost([3, 4, 5]))).toEqual({ reason: 'missing_entry', at: 9 });
    expect(await refusalOf(await lost([6]))).toEqual({ reason: 'missing_entry', at: 12 });
  });
});
