// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { parseBackup } from '@/utils/backup';
import { newCase } from '@/utils/model';
import { ledger, readDraft, writeDraft } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

async function somethingKept(): Promise<void> {
  const { commit, createChange } = await ledger();
  await commit([
    createChange('case', newCase({ creditor: '某银行' }, 'CN', '0'.repeat(32))),
    createChange('note', { text: '一', at: 1 }),
    createChange('note', { text: '二', at: 2 }),
  ]);
  await writeDraft('agent-line', '写到一半');
}

async function openDialog() {
  const { user } = await renderScreen(<SettingsScreen />);
  await user.click(await screen.findByTestId('delete-everything'));
  return { user, dialog: await screen.findByRole('dialog') };
}

describe('delete everything', () => {
  it('says exactly what goes, and that removing the extension deletes too', async () => {
    await somethingKept();
    const { dialog } = await openDialog();
    const goes = within(dialog).getByTestId('delete-counts');
    expect([...goes.children].map(({ textContent }) => textContent)).toEqual([
      '1 笔账单',
      '2 条笔记',
      '没写完的草稿和所有设置',
    ]);
    expect(dialog.textContent).toContain('移除这个扩展，这些记录也会一起删掉');
    expect(document.activeElement?.textContent).toBe('取消');
    await expectNoAxeFindings(dialog);
  });

  it('deletes nothing before the red button', async () => {
    await somethingKept();
    const { user, dialog } = await openDialog();
    const [back] = within(dialog).getAllByRole('button', { name: '取消' });
    if (back) await user.click(back);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await (await ledger()).readAll('note')).toHaveLength(2);
  });

  it('saves a copy of everything first, and says under which name', async () => {
    await somethingKept();
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:copy';
    });
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByTestId('delete-save-first'));
    expect(await within(dialog).findByText(/已存成文件 reprieve-backup-.*\.json/)).toBeTruthy();
    const copy = await parseBackup(new TextEncoder().encode(await saved[0]?.text()));
    expect(copy.ok && copy.backup.operations).toHaveLength(3);
  });

  it('takes record, drafts, site access, scripts, alarm and notifications', async () => {
    await somethingKept();
    const notified = vi
      .spyOn(browser.notifications, 'getAll')
      .mockResolvedValue({ 'reminder:1': true } as never);
    const cleared = vi.spyOn(browser.notifications, 'clear').mockResolvedValue(true as never);
    await browser.alarms.create('next-due', { when: Date.now() + 60_000 });
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: '全部删除' }));
    expect(await screen.findByText('已全部删除')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await (await ledger()).countRecords()).toMatchObject({ case: 0, note: 0 });
    await waitFor(async () => expect(await readDraft('agent-line')).toBe(''));
    expect(browser.permissions.remove).toHaveBeenCalledWith({
      origins: ['https://chat.example/*'],
    });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'page/stop' }, {});
    expect(cleared).toHaveBeenCalledWith('reminder:1');
    expect(await browser.alarms.getAll()).toEqual([]);
    notified.mockRestore();
    cleared.mockRestore();
  });

  it('says so when not everything went', async () => {
    await somethingKept();
    browser.permissions.remove.mockRejectedValueOnce(new Error('broken'));
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: '全部删除' }));
    expect(await screen.findByText(/没有全部删除/)).toBeTruthy();
  });
});

it('names the shortcut and opens the tab view', async () => {
  const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const { user } = await renderScreen(<SettingsScreen />);
  await waitFor(() => expect(screen.getByTestId('shortcut').textContent).toContain('Alt+Shift+H'));
  await user.click(screen.getByTestId('full-tab'));
  expect(opened).toHaveBeenCalledWith({ url: 'chrome-extension://reprieve/options.html#now' });
});
