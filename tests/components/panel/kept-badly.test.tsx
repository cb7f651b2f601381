// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptBadly } from '@/components/panel/KeptBadly';
import { StorageNotice } from '@/components/panel/StorageNotice';
import { OPERATION_VERSION } from '@/utils/ledger';
import { changePreferences, ledger } from '@/utils/storage';
import { closeDatabase } from '@/utils/storage/database/database';
import { noteStore } from '@/utils/storage/stores';
import { breakEnd, breakOpen, repair } from '../../utils/storage/faults';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { catchFiles, type SavedFile } from '../settings/saved-files';

vi.mock('wxt/browser', () => import('../fake-browser'));

const { local } = browser.storage;
const originalSet = local.set;
let saved: SavedFile[];

beforeEach(() => {
  saved = catchFiles();
});

afterEach(async () => {
  repair();
  local.set = originalSet;
  vi.restoreAllMocks();
  vi.useRealTimers();
  closeDatabase();
  await (await ledger()).retryStores();
  noteStore('database', null);
  noteStore('journal', null);
});

const addNote = async (text: string) => {
  const { commit, createChange } = await ledger();
  return commit([createChange('note', { text, at: 1 })]);
};

/** Every write to storage.local is refused, as the browser says it when the disk is full. */
function fillDisk(): void {
  local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
}

async function expectWords(state: 'one-copy' | 'not-saving', words: RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByTestId('kept-badly').dataset.state).toBe(state));
  expect(screen.getByTestId('kept-badly').textContent).toMatch(words);
}

/** The way out is there, says that it worked, and holds the record. */
async function expectSavesFile(...texts: readonly string[]): Promise<void> {
  screen.getByTestId('storage-save').click();
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 15_000 });
  const file = (await saved[0]?.text()) ?? '';
  for (const text of texts) expect(file).toContain(text);
  expect(await screen.findByText(/已存成文件 reprieve/)).toBeTruthy();
}

describe('says in words what is wrong, and saves the record to a file all the same, when', () => {
  it('the disk is full for the journal: nothing is saved any more', async () => {
    await addNote('以前的');
    await renderScreen(<StorageNotice />);
    fillDisk();
    await expect(addNote('写不进去')).rejects.toMatchObject({ reason: 'quota' });
    await expectWords('not-saving', /磁盘空间不够了。已有的记录都在/);
    await expectSavesFile('以前的');
    expect(await saved[0]?.text()).not.toContain('写不进去');
  });

  it('the disk is full for the database: one copy', async () => {
    await addNote('以前的');
    await renderScreen(<StorageNotice />);
    breakEnd();
    expect((await addNote('现在的')).copies).toBe(1);
    await expectWords('one-copy', /磁盘空间不够，第二份写不进去/);
    await expectSavesFile('以前的', '现在的');
  });

  it('the browser has no database', async () => {
    await addNote('以前的');
    closeDatabase();
    breakOpen('fails');
    await renderScreen(<StorageNotice />);
    expect((await addNote('现在的')).copies).toBe(1);
    await expectWords('one-copy', /从不记住历史记录/);
    await expectSavesFile('以前的', '现在的');
  });

  it('the database never answers', async () => {
    await addNote('以前的');
    closeDatabase();
    breakOpen('hangs');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await renderScreen(<StorageNotice />);
    const saving = addNote('现在的');
    await vi.advanceTimersByTimeAsync(11_000);
    vi.useRealTimers();
    expect((await saving).copies).toBe(1);
    await expectWords('one-copy', /没有回应/);
    await expectSavesFile('以前的', '现在的');
  });

  it('another window holds an older version of the database open', async () => {
    await addNote('以前的');
    closeDatabase();
    const older = await olderVersion();
    await (await ledger()).retryStores();
    await renderScreen(<StorageNotice />);
    await expectWords('one-copy', /请关掉其他面板和标签页/);
    await expectSavesFile('以前的');
    older.close();
    screen.getByTestId('storage-retry').click();
    await waitFor(() => expect(screen.queryByTestId('kept-badly')).toBeNull());
  });

  it('a newer version wrote the record: it can be read and saved, not added to', async () => {
    await addNote('以前的');
    const { heads } = (await local.get('heads')) as { heads: object };
    await local.set({ heads: { ...heads, schemaVersion: OPERATION_VERSION + 1 } });
    await renderScreen(<StorageNotice />);
    await expectWords('not-saving', /由更新的版本写成/);
    expect(screen.queryByTestId('storage-retry')).toBeNull();
    await expect(addNote('不行')).rejects.toMatchObject({ reason: 'newer_data' });
    expect((await (await ledger()).readAll('note')).map(({ text }) => text)).toEqual(['以前的']);
    await expectSavesFile('以前的');
    await local.set({ heads });
  });
});

/** Emptied, since its tables are of a time before; the journal has everything. */
async function olderVersion(): Promise<IDBDatabase> {
  const settled = <T,>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('reprieve'));
  return settled(indexedDB.open('reprieve', 5));
}

it('a choice that cannot be kept does not undo the file', async () => {
  await changePreferences(() => ({}));
  await addNote('以前的');
  await renderScreen(<StorageNotice />);
  noteStore('journal', 'quota');
  await screen.findByTestId('kept-badly');
  fillDisk();
  await expectSavesFile('以前的');
});

it('does not speak of looking at a record that is gone', async () => {
  const health = { state: 'not_saving', reason: 'unavailable', lost: 7 } as const;
  await renderScreen(<KeptBadly health={health} onRetry={async () => undefined} />);
  expect(await screen.findByText('以前的 7 条记录都不见了')).toBeTruthy();
  expect(screen.getByText(/备份/)).toBeTruthy();
  expect(screen.queryByText(/还能看/)).toBeNull();
});

it('says that both places are shut, and not to remove the extension without a backup', async () => {
  const health = { state: 'not_saving', reason: 'unavailable', neither: true } as const;
  await renderScreen(<KeptBadly health={health} onRetry={async () => undefined} />);
  expect(await screen.findByText(/没有备份就先不要移除/)).toBeTruthy();
});

it('says how many entries cannot be read while the database is shut', async () => {
  const head = { deviceId: 'a', seq: 9, hash: 'b', hlc: null, epoch: 0 };
  const health = { state: 'saving', copies: 1, head, reason: 'shut', lost: 3 } as const;
  await renderScreen(<KeptBadly health={health} onRetry={async () => undefined} />);
  expect(await screen.findByText(/有 3 条以前的记录现在读不出来/)).toBeTruthy();
  expect(screen.getByText(/请现在就存成文件/)).toBeTruthy();
});

it('asks for the file first where nothing can be written', async () => {
  const health = { state: 'not_saving', reason: 'unavailable' } as const;
  await renderScreen(<KeptBadly health={health} onRetry={async () => undefined} />);
  expect(await screen.findByText(/请现在就存成备份文件.*再导入这个备份/)).toBeTruthy();
});
