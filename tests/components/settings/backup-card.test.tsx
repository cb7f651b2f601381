// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupDue } from '@/components/panel/BackupDue';
import { BackupCard } from '@/components/settings/BackupCard';
import { type Locale, newCase } from '@/utils/model';
import { changePreferences, ledger, readPreferences } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';
import { catchFiles, type SavedFile } from './saved-files';

vi.mock('wxt/browser', () => import('../fake-browser'));

const DAY = 86_400_000;
let saved: SavedFile[];

beforeEach(async () => {
  await (await ledger()).deleteEverything();
  saved = catchFiles();
});
afterEach(() => vi.restoreAllMocks());

async function aCase(creditor = '某银行'): Promise<string> {
  const { commit, createChange } = await ledger();
  const made = createChange('case', newCase({ creditor }, 'CN', '0'.repeat(32)));
  await commit([made, createChange('note', { text: '一', at: 1 })]);
  return made.entityId;
}

async function saveBackup(): Promise<string> {
  fireEvent.click(await screen.findByTestId('backup-save'));
  const before = saved.length;
  await waitFor(() => expect(saved.length).toBe(before + 1));
  return (await saved.at(-1)?.text()) ?? '';
}

function choose(...parts: readonly string[]): void {
  const file = new File([...parts], 'backup.json', { type: 'application/json' });
  fireEvent.change(screen.getByTestId('import-file'), { target: { files: [file] } });
}

const cases = async () =>
  (await (await ledger()).readAll('case')).map(({ creditor }) => creditor).sort();

describe('saving a backup', () => {
  it('hands over one file named after the day, and remembers when', async () => {
    await aCase();
    await renderScreen(<BackupCard />);
    expect((await screen.findByTestId('backup-last')).textContent).toBe('还没有存过备份。');
    const text = await saveBackup();
    expect(saved[0]?.name).toMatch(/^reprieve-backup-\d{4}-\d\d-\d\d\.json$/);
    expect(text).toMatch(/^\{"format":"reprieve-backup","version":1,/);
    expect(text).toContain('某银行');
    await waitFor(() =>
      expect(screen.getByTestId('backup-last').textContent).toContain('上次备份：'),
    );
    expect((await readPreferences()).backupAt).toBeGreaterThan(Date.now() - 60_000);
    expect(screen.getByTestId('feedback').textContent).toContain(saved[0]?.name);
  });
});

describe('importing one', () => {
  it('shows what it would do, does it, and takes it back', async () => {
    await aCase('某银行');
    await renderScreen(<BackupCard />);
    const text = await saveBackup();
    await (await ledger()).deleteEverything();
    await changePreferences(() => ({ locale: 'zh-CN' }));
    await aCase('某信用卡');

    choose(text);
    const preview = await screen.findByTestId('import-preview');
    const shown = within(preview).getAllByTestId('import-case');
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      '某银行新增 1 项',
      '不属于任何账单的新增 1 项',
    ]);
    expect(document.activeElement?.textContent).toBe('这份备份里有什么');
    expect(await cases()).toEqual(['某信用卡']);
    await expectNoAxeFindings();

    fireEvent.click(screen.getByTestId('import-accept'));
    await waitFor(async () => expect(await cases()).toEqual(['某信用卡', '某银行']));
    expect(screen.queryByTestId('import-preview')).toBeNull();
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'reminders/changed' });
    expect((await screen.findByTestId('feedback')).textContent).toContain('已导入 2 项');
    fireEvent.click(screen.getByText('撤销'));
    await waitFor(async () => expect(await cases()).toEqual(['某信用卡']));
    expect((await screen.findByTestId('feedback')).textContent).toContain('记录和之前一样');
  });

  it('says when everything is here already', async () => {
    await aCase();
    await renderScreen(<BackupCard />);
    choose(await saveBackup());
    const preview = await screen.findByTestId('import-preview');
    expect(preview.textContent).toContain('不用导入');
    expect(screen.queryByTestId('import-accept')).toBeNull();
    fireEvent.click(screen.getByTestId('import-cancel'));
    expect(screen.queryByTestId('import-preview')).toBeNull();
  });

  it('brings back what was deleted here only when asked to', async () => {
    const caseId = await aCase();
    await renderScreen(<BackupCard />);
    const text = await saveBackup();
    await (await ledger()).deleteCase(caseId);
    choose(text);
    expect((await screen.findByTestId('import-preview')).textContent).toContain(
      '里面有您在这里删掉的账单：某银行',
    );
    expect(screen.queryByTestId('import-accept')).toBeNull();
    fireEvent.click(screen.getByLabelText('把它们也找回来'));
    fireEvent.click(screen.getByTestId('import-accept'));
    await waitFor(async () => expect(await cases()).toEqual(['某银行']));
  });

  it('offers to save what is here first', async () => {
    await aCase();
    await renderScreen(<BackupCard />);
    const text = await saveBackup();
    await (await ledger()).deleteEverything();
    choose(text);
    await screen.findByTestId('import-accept');
    expect(screen.queryByTestId('import-save-first')).toBeNull();
    await aCase('某信用卡');
    fireEvent.click(await screen.findByTestId('import-save-first'));
    await waitFor(() => expect(saved).toHaveLength(2));
  });

  it.each<[string, string, Locale, string]>([
    ['nothing', '', 'zh-CN', '这个文件是空的，没有改动任何记录。'],
    ['a photo of a letter', '你好', 'zh-TW', '這個檔案不是緩一緩存的備份，沒有更動任何紀錄。'],
    [
      'a newer one',
      '{"format":"reprieve-backup","version":7}',
      'en',
      'This backup was saved by a newer version, so update the extension first; nothing was changed.',
    ],
    [
      'one cut off',
      '{"format":"reprieve-backup","version":1,"manif',
      'en',
      'This backup is cut off before its end; nothing was changed.',
    ],
  ])('refuses %s in one sentence, and changes nothing', async (_, text, locale, sentence) => {
    await aCase();
    await renderScreen(<BackupCard />, locale);
    await screen.findByTestId('import-choose');
    choose(text);
    const refused = await screen.findByTestId('import-refused');
    expect(within(refused).getByRole('status').textContent).toBe(sentence);
    expect(await cases()).toEqual(['某银行']);
    await expectNoAxeFindings();
    fireEvent.click(within(refused).getByRole('button'));
    expect(screen.queryByTestId('import-refused')).toBeNull();
  });

  it('names the entry that was altered', async () => {
    await aCase();
    await renderScreen(<BackupCard />);
    choose((await saveBackup()).replace('某银行', '某銀行'));
    expect((await screen.findByTestId('import-refused')).textContent).toBe(
      '这份备份的第 1 条在存好之后被改过，没有改动任何记录。',
    );
  });

  it('keeps the choices made here and takes the others', async () => {
    await aCase();
    await changePreferences(() => ({ textSize: '130', used: { 'ask.plan': 4 } }));
    await renderScreen(<BackupCard />);
    const text = await saveBackup();
    await (await ledger()).deleteEverything();
    await changePreferences(() => ({ locale: 'en' }));
    await screen.findByText('Import a backup');
    choose(text);
    fireEvent.click(await screen.findByTestId('import-accept'));
    await waitFor(async () => expect((await readPreferences()).textSize).toBe('130'));
    expect(await readPreferences()).toMatchObject({ locale: 'en', used: { 'ask.plan': 4 } });
    fireEvent.click(await screen.findByText('Undo'));
    await waitFor(async () => expect((await readPreferences()).textSize).toBe('100'));
  });
});

describe('the reminder to save one', () => {
  const later = (days: number) => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + days * DAY);

  it('speaks a month after the first bill, not before', async () => {
    await aCase();
    later(29);
    await renderScreen(<BackupDue />);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByTestId('backup-reminder')).toBeNull();
    vi.mocked(Date.now).mockRestore();
    later(31);
    fireEvent.focus(window);
    expect((await screen.findByTestId('backup-reminder')).textContent).toContain(
      '这些记录只在这台设备上',
    );
    await expectNoAxeFindings();
  });

  it('is quiet without records', async () => {
    later(100);
    await renderScreen(<BackupDue />);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByTestId('backup-reminder')).toBeNull();
  });

  it('goes for a month when it is put off, and when a backup was saved', async () => {
    await aCase();
    later(31);
    await renderScreen(<BackupDue />);
    fireEvent.click(await screen.findByTestId('backup-later'));
    await waitFor(() => expect(screen.queryByTestId('backup-reminder')).toBeNull());
    vi.mocked(Date.now).mockRestore();
    later(62);
    fireEvent.focus(window);
    const reminder = await screen.findByTestId('backup-reminder');
    fireEvent.click(within(reminder).getByText('存一份备份'));
    await waitFor(() => expect(screen.queryByTestId('backup-reminder')).toBeNull());
    expect(saved).toHaveLength(1);
  });
});
