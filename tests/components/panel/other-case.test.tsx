// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseSwitcher } from '@/components/panel/CaseSwitcher';
import { OtherCase } from '@/components/panel/OtherCase';
import { newCase } from '@/utils/model';
import { changePreferences, ledger, writeDraft } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';

vi.mock('wxt/browser', () => import('../fake-browser'));

const HERE = { origin: 'https://chat.example', path: '/help' };

/** Two bills; the first was talked about on the page beside, the second is in front. */
beforeEach(async () => {
  const { commit, createChange } = await ledger();
  const first = createChange('case', newCase({ creditor: '甲银行' }, 'CN', '0'.repeat(32)));
  const second = createChange('case', newCase({ creditor: '乙钱包' }, 'CN', '1'.repeat(32)));
  const talk = { channel: 'web_chat', place: HERE, startedAt: 1 } as const;
  await commit([first, second]);
  await commit([createChange('conversation', talk, { caseId: first.entityId })]);
  await changePreferences(() => ({ activeCaseId: second.entityId }));
});

const shown = async () => (await screen.findByTestId('case-switcher')).textContent;
const view = (
  <>
    <CaseSwitcher onEdit={() => {}} onNew={() => {}} />
    <OtherCase />
  </>
);

describe('the case of the site in front', () => {
  it('comes by itself when nothing is typed, and is spoken', async () => {
    await renderScreen(view);
    await waitFor(async () => expect(await shown()).toContain('甲银行'));
    expect(screen.queryByTestId('other-case')).toBeNull();
    expect(await screen.findAllByText(/已换到这个网站的账单：甲银行/)).not.toHaveLength(0);
  });

  it.each(['agent-line', 'record-line', 'case:new'])(
    'is only offered while something is typed in %s',
    async (draft) => {
      await writeDraft(draft, '写到一半');
      const { user } = await renderScreen(view);
      expect((await screen.findByTestId('other-case')).textContent).toContain('甲银行');
      expect(await shown()).toContain('乙钱包');
      await user.click(screen.getByTestId('other-case-switch'));
      await waitFor(async () => expect(await shown()).toContain('甲银行'));
      expect(screen.queryByTestId('other-case')).toBeNull();
    },
  );

  it('can be declined', async () => {
    await writeDraft('agent-line', '写到一半');
    const { user } = await renderScreen(view);
    await user.click(await screen.findByTestId('other-case-stay'));
    expect(screen.queryByTestId('other-case')).toBeNull();
    expect(await shown()).toContain('乙钱包');
  });

  it('does not come back over a choice by hand on the same page', async () => {
    await renderScreen(view);
    await waitFor(async () => expect(await shown()).toContain('甲银行'));
    const second = (await (await ledger()).readAll('case'))[1];
    await act(() => changePreferences(() => ({ activeCaseId: second?.id })));
    await waitFor(async () => expect(await shown()).toContain('乙钱包'));
    act(() => window.dispatchEvent(new Event('focus')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await shown()).toContain('乙钱包');
  });
});

it('stays out of sight where the browser keeps the address', async () => {
  vi.mocked(browser.tabs.query).mockResolvedValue([
    { id: 7, windowId: 1, title: '', incognito: false },
  ] as never);
  await renderScreen(view);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await shown()).toContain('乙钱包');
});
