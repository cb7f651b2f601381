// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageNotice } from '@/components/panel/StorageNotice';
import { ledger, type Problem, type Recovery, readRecoveries } from '@/utils/storage';
import { noteStore } from '@/utils/storage/stores';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

beforeEach(() => {
  noteStore('database', null);
  noteStore('journal', null);
});

const recovery: Recovery = {
  at: Date.UTC(2026, 10, 22, 2, 0),
  intoDatabase: 80,
  intoJournal: 0,
  setAside: 0,
  lost: 0,
  unreadable: 0,
  told: false,
};

const recovered = (...recoveries: Partial<Recovery>[]) =>
  browser.storage.local.set({ recoveries: recoveries.map((one) => ({ ...recovery, ...one })) });

describe('when all is well', () => {
  it('says nothing', async () => {
    await renderScreen(<StorageNotice />);
    await act(async () => void (await (await ledger()).health()));
    expect(screen.queryByTestId('storage-notice')).toBeNull();
  });

  it('does not repeat what was read before', async () => {
    await recovered({ told: true });
    await renderScreen(<StorageNotice />);
    expect(screen.queryByTestId('storage-notice')).toBeNull();
  });
});

describe('after a recovery', () => {
  it('says how much was restored, with details, until it was read', async () => {
    await recovered({});
    const { user } = await renderScreen(<StorageNotice />);
    expect(await screen.findByText('已恢复 80 条记录')).toBeTruthy();
    expect(screen.getByText(/第一处（数据库）补回 80 条/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '知道了' }));
    await waitFor(() => expect(screen.queryByTestId('restored')).toBeNull());
    expect((await readRecoveries()).map(({ told }) => told)).toEqual([true]);
  });

  it('hears of one that happens now', async () => {
    await renderScreen(<StorageNotice />);
    await act(() => recovered({ intoJournal: 3, intoDatabase: 0 }));
    expect(await screen.findByText('已恢复 3 条记录')).toBeTruthy();
  });

  it('does not hide what is lost behind what was restored', async () => {
    await recovered({ lost: 2, setAside: 1 });
    await renderScreen(<StorageNotice />);
    const notice = await screen.findByTestId('restored');
    expect(within(notice).getAllByText('有 2 条记录找不回来').length).toBeGreaterThan(0);
    expect(within(notice).getByText(/互相矛盾/)).toBeTruthy();
  });

  it('says so when everything is gone, and where it may still be', async () => {
    await recovered({ intoDatabase: 0, lost: 512, everything: true });
    await renderScreen(<StorageNotice />);
    expect((await screen.findAllByText('以前的 512 条记录都不见了')).length).toBeGreaterThan(0);
    expect(screen.getByText(/在设置里导入/)).toBeTruthy();
  });

  it.each<[Partial<Recovery>, RegExp, RegExp]>([
    [{ unreadable: 3 }, /有 3 条旧记录这个版本还读不了/, /更新扩展以后会再试/],
    [{ setAside: 2 }, /有 2 条内容互相矛盾/, /没有删除/],
  ])('does not speak of restoring where nothing was: %o', async (what, title, why) => {
    await recovered({ intoDatabase: 0, ...what });
    await renderScreen(<StorageNotice />);
    const notice = await screen.findByTestId('restored');
    expect(notice.textContent).toMatch(title);
    expect(notice.textContent).toMatch(why);
    expect(notice.textContent).not.toContain('已恢复');
  });
});

describe('while a long record is restored', () => {
  it('shows how far it is, until it is done', async () => {
    await renderScreen(<StorageNotice />);
    const say = (share: number) =>
      browser.storage.session.set({ recovering: { share, at: Date.now() } });
    await act(() => say(0.25));
    const bar = await screen.findByLabelText<HTMLProgressElement>(/正在恢复记录/);
    expect(bar.value).toBe(0.25);
    await act(() => browser.storage.session.remove('recovering'));
    await waitFor(() => expect(screen.queryByTestId('storage-notice')).toBeNull());
  });

  it('does not go on about one whose end was never told', async () => {
    await browser.storage.session.set({ recovering: { share: 0.5, at: Date.now() - 60_000 } });
    await renderScreen(<StorageNotice />);
    await act(async () => void (await (await ledger()).health()));
    expect(screen.queryByTestId('storage-notice')).toBeNull();
  });
});

describe('while something does not work', () => {
  it.each<[Problem, RegExp]>([
    ['unavailable', /无痕窗口/],
    ['quota', /磁盘空间不够/],
    ['timeout', /自动再试/],
    ['blocked', /旧版本/],
  ])('says that there is one copy only, and why: %s', async (problem, why) => {
    await renderScreen(<StorageNotice />);
    act(() => noteStore('database', problem));
    expect(await screen.findByText('现在只存了一份')).toBeTruthy();
    expect(screen.getByText(why)).toBeTruthy();
  });

  it('looks again when asked to', async () => {
    const { user } = await renderScreen(<StorageNotice />);
    act(() => noteStore('database', 'timeout'));
    await user.click(await screen.findByTestId('storage-retry'));
    await waitFor(() => expect(screen.queryByTestId('kept-badly')).toBeNull());
  });

  it('offers the file when nothing can be saved', async () => {
    const { user } = await renderScreen(<StorageNotice />);
    act(() => noteStore('journal', 'quota'));
    const notice = await screen.findByTestId('kept-badly');
    expect(notice.dataset.state).toBe('not-saving');
    await user.click(screen.getByTestId('storage-save'));
    expect(await within(notice).findByText(/已存成文件 reprieve/)).toBeTruthy();
  });
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('gives axe nothing to say in %s', async (locale) => {
  await recovered({ lost: 1, setAside: 2, unreadable: 3, intoJournal: 4 });
  await renderScreen(<StorageNotice />, locale);
  act(() => noteStore('database', 'quota'));
  await screen.findByTestId('kept-badly');
  await screen.findByTestId('restored');
  await expectNoAxeFindings();
});
