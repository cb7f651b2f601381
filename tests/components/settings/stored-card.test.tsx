// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StoredCard } from '@/components/settings/StoredCard';
import { newCase } from '@/utils/model';
import { ledger, writeDraft } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

beforeEach(async () => {
  const { commit, createChange, deleteEverything } = await ledger();
  await deleteEverything();
  await commit([
    createChange('case', newCase({ creditor: '某银行' }, 'CN', '0'.repeat(32))),
    createChange('note', { text: '一', at: 1 }),
    createChange('note', { text: '二', at: 2 }),
  ]);
});

async function open(locale: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') {
  const { user } = await renderScreen(<StoredCard />, locale);
  const fold = await screen.findByTestId('stored');
  const summary = fold.querySelector('summary');
  if (summary) await user.click(summary);
  await screen.findByTestId('stored-note');
  return user;
}
const factsOf = (part: string) => screen.getByTestId(`stored-${part}`).textContent;

describe('what is stored', () => {
  it('counts every part with its size and last write', async () => {
    await writeDraft('agent-line', '写到一半');
    await open();
    expect(factsOf('case')).toMatch(/^账单1 项 · \d+(\.\d)? kB · 最后写入 /);
    expect(factsOf('note')).toMatch(/^笔记2 项/);
    expect(factsOf('message')).toBe('对话里的每句话0 项');
    expect(factsOf('operations')).toMatch(/^全部改动的记录3 项/);
    expect(factsOf('drafts')).toMatch(/^没写完的草稿1 项/);
    expect(factsOf('preferences')).toMatch(/^设置1 项/);
    expect(screen.queryByTestId('stored-aside')).toBeNull();
  });

  it('says that both places work', async () => {
    await open();
    expect(screen.getByTestId('store-database').textContent).toContain('正常，3 条');
    expect(screen.getByTestId('store-journal').textContent).toContain('正常，3 条');
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('gives axe nothing to say in %s', async (locale) => {
    await open(locale);
    await expectNoAxeFindings();
  });
});

describe('checking all records', () => {
  it('says that all of them are as they were written', async () => {
    const user = await open();
    await user.click(screen.getByTestId('verify'));
    await waitFor(() =>
      expect(screen.getByTestId('verify-result').textContent).toBe('核对完了，3 条都完好。'),
    );
  });

  it('mends from the other copy what was changed in one', async () => {
    const keys = Object.keys(await browser.storage.local.get(null));
    const entry = keys.find((key) => /^j[0-9a-f]{32}0000000002$/.test(key)) ?? '';
    await browser.storage.local.set({ [entry]: 'garbled' });
    const user = await open();
    await user.click(screen.getByTestId('verify'));
    await waitFor(() =>
      expect(screen.getByTestId('verify-result').textContent).toContain('已用另一处存的补好'),
    );
  });
});
