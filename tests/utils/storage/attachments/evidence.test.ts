import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseBackup, writeBackup } from '@/utils/backup';
import { joined } from '../../backup/worlds';
import { type Context, freshStorage } from '../fresh-storage';
import { someCase } from '../records';
import { FakeFiles } from './fake-files';

vi.mock('wxt/browser', () => import('../../fake-wxt-browser'));

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 9]);
const picture = { name: '对方答复.png', bytes: PNG };
const LATER = Date.now() + 3_600_000;

let here: Context;
let disk: FakeFiles;
let caseId: string;

beforeEach(async () => {
  here = await freshStorage();
  disk = new FakeFiles();
  disk.install();
  const { commit, createChange } = here.ledger;
  const owner = createChange('case', someCase);
  caseId = owner.entityId;
  await commit([owner]);
});
afterEach(() => vi.unstubAllGlobals());

const keep = (pictures = [picture]) =>
  here.ledger.keepEvidence(pictures, { caseId, kind: 'answer' });
const evidence = () => here.ledger.readAll('evidence', caseId);
const NotSaved = (reason: string) => expect.objectContaining({ reason });

describe('a picture kept as proof', () => {
  it('has its bytes in a file and its fingerprint in the record', async () => {
    await keep();
    const [one] = await evidence();
    expect(one).toMatchObject({ name: '对方答复.png', mediaType: 'image/png', size: PNG.length });
    expect([...disk.files.keys()]).toEqual([one?.sha256]);
    expect(await here.ledger.readPicture(one?.sha256 ?? '')).toEqual({
      state: 'whole',
      bytes: PNG,
    });
  });

  it('is told apart from one that was changed or lost', async () => {
    await keep();
    const [name = ''] = disk.files.keys();
    disk.files.set(name, JPEG);
    expect(await here.ledger.readPicture(name)).toEqual({ state: 'changed' });
    disk.files.delete(name);
    expect(await here.ledger.readPicture(name)).toEqual({ state: 'missing' });
  });

  it.each([
    ['a page of markup', new TextEncoder().encode('<svg onload=alert(1)>')],
    ['nothing at all', new Uint8Array()],
    ['a file that only says it is a picture', new Uint8Array([0x89, 0x50])],
  ])('is not %s, whatever its name', async (_, bytes) => {
    const kept = keep([picture, { name: 'fine.png', bytes }]);
    await expect(kept).rejects.toEqual(NotSaved('invalid'));
    expect(await evidence()).toEqual([]);
    expect(disk.files.size).toBe(0);
  });

  it('above the limit is refused', async () => {
    const bytes = new Uint8Array(here.ledger.MAX_PICTURE_BYTES + 1);
    bytes.set(PNG);
    await expect(keep([{ name: 'large', bytes }])).rejects.toEqual(NotSaved('too_large'));
  });

  it.each([
    [
      'the disk is full',
      () => {
        disk.full = true;
      },
      'quota',
    ],
    [
      'the disk spoils it',
      () => {
        disk.spoil = () => JPEG;
      },
      'unavailable',
    ],
    [
      'there is no place for files',
      () => {
        vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(
          new DOMException('', 'SecurityError'),
        );
      },
      'unavailable',
    ],
  ])('leaves nothing behind when %s', async (_, breakIt, reason) => {
    breakIt();
    await expect(keep()).rejects.toEqual(NotSaved(reason));
    expect(await evidence()).toEqual([]);
    expect(disk.files.size).toBe(0);
  });

  it('stays while it can be had back, and goes when it was deleted', async () => {
    await keep();
    const [one] = await evidence();
    if (!one) throw new Error('no evidence');
    const { undo } = await here.ledger.commit([here.ledger.deleteChange('evidence', one)]);
    expect(await here.ledger.sweepFiles()).toBe(0);
    await undo();
    expect(await here.ledger.sweepFiles(LATER)).toBe(0);
    await here.ledger.commit([here.ledger.deleteChange('evidence', (await evidence())[0] ?? one)]);
    expect(await here.ledger.sweepFiles(LATER)).toBe(1);
    expect(disk.files.size).toBe(0);
  });

  it('is one file for equal bytes, as long as one record names it', async () => {
    await keep([picture, { name: 'again.png', bytes: PNG }]);
    expect(disk.files.size).toBe(1);
    const [one] = await evidence();
    if (one) await here.ledger.commit([here.ledger.deleteChange('evidence', one)]);
    expect(await here.ledger.sweepFiles(LATER)).toBe(0);
  });

  it('goes with everything', async () => {
    await keep();
    await here.ledger.deleteEverything();
    expect(disk.files.size).toBe(0);
  });
});

describe('pictures in a backup', () => {
  const save = async () => {
    const { operations, heads } = await here.ledger.readRecord();
    const attachments = await here.ledger.filesOfRecord(operations);
    const backup = { operations, heads: heads.chains, preferences: {}, attachments };
    return joined(await writeBackup(backup));
  };

  it('come back byte for byte on an empty device', async () => {
    await keep([picture, { name: 'photo.jpg', bytes: JPEG }]);
    const text = await save();
    await here.ledger.deleteEverything();
    const parsed = await parseBackup(new TextEncoder().encode(text));
    if (!parsed.ok) throw new Error(parsed.refusal.reason);
    const files = parsed.backup.attachments?.map(({ bytes }) => bytes) ?? [];
    await here.ledger.withFiles(files, () => here.ledger.importOperations(parsed.backup));
    expect(disk.files.size).toBe(2);
    expect(await save()).toBe(text);
  });

  it('that were changed are refused', async () => {
    await keep();
    const text = await save();
    const [{ data }] = JSON.parse(text).attachments;
    const other = `${data.startsWith('A') ? 'B' : 'A'}${data.slice(1)}`;
    const parsed = await parseBackup(new TextEncoder().encode(text.replace(data, other)));
    expect(parsed).toEqual({ ok: false, refusal: { reason: 'changed' } });
  });

  it('are taken away again when the import fails', async () => {
    const failing = () => Promise.reject(new Error('no'));
    await expect(here.ledger.withFiles([PNG], failing)).rejects.toEqual(NotSaved('unavailable'));
    expect(disk.files.size).toBe(0);
  });
});
