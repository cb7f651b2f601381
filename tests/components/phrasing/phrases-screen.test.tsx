// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PhrasesScreen } from '@/components/phrasing/PhrasesScreen';
import { changePreferences, ledger, readPreferences } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const cards = () => screen.findAllByTestId('suggestion');
const first = async (): Promise<HTMLElement> => {
  const [card] = await cards();
  if (!card) throw new Error('no phrase');
  await within(card).findByTestId('star');
  return card;
};
const textOf = (card: HTMLElement) => within(card).getByTestId('suggestion-text').textContent ?? '';
const radio = (name: string) => screen.getByRole('radio', { name });
const select = (testId: string, value: string) =>
  fireEvent.change(screen.getByTestId(testId), { target: { value } });

describe('stars and what is put away', () => {
  it('a star keeps a phrase among the favourites, across restarts', async () => {
    const { user, unmount } = await renderScreen(<PhrasesScreen />);
    const card = await first();
    const text = textOf(card);
    await user.click(within(card).getByTestId('star'));
    await waitFor(() =>
      expect(within(card).getByTestId('star').getAttribute('aria-pressed')).toBe('true'),
    );
    unmount();
    const again = await renderScreen(<PhrasesScreen />);
    await first();
    await again.user.click(radio('收藏'));
    await waitFor(async () => expect((await cards()).map(textOf)).toEqual([text]));
    await again.user.click(within(await first()).getByTestId('star'));
    expect(await screen.findByText('还没有收藏')).toBeTruthy();
  });

  it('what is not to be shown again can be undone and brought back', async () => {
    const { user } = await renderScreen(<PhrasesScreen />);
    const text = textOf(await first());
    await user.click(within(await first()).getByTestId('hide-phrase'));
    await waitFor(async () => expect(textOf(await first())).not.toBe(text));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(textOf(await first())).toBe(text));
    await user.click(within(await first()).getByTestId('hide-phrase'));
    await user.click(await screen.findByRole('radio', { name: '不再显示的' }));
    await waitFor(async () => expect((await cards()).map(textOf)).toEqual([text]));
  });
});

describe('looking around', () => {
  it('by what the other side does, by reason, by how it is said', async () => {
    await renderScreen(<PhrasesScreen />);
    await first();
    select('phrase-act', 'asks_transfer_to_private_account_or_code');
    await waitFor(async () => {
      const intents = (await cards()).map((card) => card.dataset.intent);
      expect(new Set(intents)).toEqual(
        new Set(['refuse_code_or_private_account', 'verify_through_official_channel']),
      );
    });
    select('phrase-act', '');
    select('phrase-reason', 'job_loss');
    await waitFor(async () => expect((await cards()).length).toBeLessThan(10));
  });

  it('letters are copied or saved, not put into a chat', async () => {
    const { user } = await renderScreen(<PhrasesScreen />);
    await first();
    await user.click(radio('信和邮件'));
    await screen.findAllByTestId('save-text');
    expect(screen.queryByTestId('insert')).toBeNull();
    expect(screen.queryByTestId('pick')).toBeNull();
  });

  it('the words themselves, with what to ask', async () => {
    const { user, container } = await renderScreen(<PhrasesScreen />);
    await first();
    await user.click(radio('词语'));
    const list = await screen.findByTestId('glossary');
    await waitFor(() => expect(list.textContent).toContain('停息挂账'));
    expect(list.textContent).toContain('2026年11月20日');
    fireEvent.change(screen.getByTestId('phrase-search'), { target: { value: '缓催' } });
    await waitFor(() => expect(list.querySelectorAll('details')).toHaveLength(1));
    await expectNoAxeFindings(container);
  });
});

describe('a sentence', () => {
  it('is put another way, which is remembered', async () => {
    const { user } = await renderScreen(<PhrasesScreen />);
    const card = await first();
    const plain = textOf(card);
    const shorter = within(card).queryByRole('radio', { name: '更短' });
    if (!shorter) throw new Error('the first phrase has no short form');
    await user.click(shorter);
    await waitFor(() => expect(textOf(card)).not.toBe(plain));
    expect((await readPreferences()).tone).toBe('shorter');
    await user.click(within(card).getByRole('radio', { name: '平实' }));
    await waitFor(() => expect(textOf(card)).toBe(plain));
  });

  it('opens its hard words, and gives the focus back', async () => {
    const { user } = await renderScreen(<PhrasesScreen />);
    await first();
    fireEvent.change(screen.getByTestId('phrase-search'), { target: { value: '分期' } });
    await waitFor(async () =>
      expect((await cards()).every((card) => card.textContent?.includes('分期'))).toBe(true),
    );
    const [term] = await screen.findAllByTestId('term');
    term?.focus();
    await user.keyboard('{Enter}');
    const meaning = await screen.findByTestId('term-meaning');
    expect(meaning.textContent).toContain('可以这样问');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await waitFor(() => expect(screen.queryByTestId('term-meaning')).toBeNull());
  });

  it('says what it does not do', async () => {
    await renderScreen(<PhrasesScreen />);
    expect(within(await first()).getByTestId('does-not').textContent).not.toBe('');
  });
});

describe('several in one message', () => {
  const pickTwo = async (user: Awaited<ReturnType<typeof renderScreen>>['user']) => {
    await first();
    await user.click(screen.getByTestId('pick'));
    const whole = (await cards()).filter((card) => !within(card).queryByTestId('held-missing'));
    const two = whole.slice(0, 2);
    for (const card of two) await user.click(within(card).getByRole('checkbox'));
    return two.map(textOf);
  };

  it('are joined by line breaks, checked as one, and go out as one', async () => {
    const { user, container } = await renderScreen(<PhrasesScreen />);
    const two = await pickTwo(user);
    const together = screen.getByTestId('together');
    expect(within(together).getByTestId('together-text').textContent).toBe(two.join('\n'));
    await waitFor(() =>
      expect(within(together).getByTestId<HTMLButtonElement>('copy').disabled).toBe(false),
    );
    await expectNoAxeFindings(container);
    await user.click(within(together).getByTestId('copy'));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(two.join('\n')));
    expect(Object.values((await readPreferences()).used)).toEqual([1, 1]);
  });

  it('are held back while one has a gap', async () => {
    const { user } = await renderScreen(<PhrasesScreen />);
    await first();
    await user.click(screen.getByTestId('pick'));
    const open = (await cards()).find((card) => within(card).queryByTestId('held-missing'));
    if (!open) throw new Error('no phrase with a gap');
    await user.click(within(open).getByRole('checkbox'));
    expect(await screen.findByText('有一句还有空格，请先填上。')).toBeTruthy();
    const copy = within(screen.getByTestId('together')).getByTestId<HTMLButtonElement>('copy');
    expect(copy.disabled).toBe(true);
  });
});

describe('own phrases as a file', () => {
  const phrases = [
    { locale: 'zh-CN', parts: [{ text: '我先还' }, { slot: 'payNow' }, { text: '。' }] },
    { locale: 'en', parts: [{ text: 'Thank you.' }] },
  ];
  const give = async (text: string) => {
    const input = await screen.findByTestId('own-import-file');
    const given = new File([text], 'phrases.json', { type: 'application/json' });
    fireEvent.change(input, { target: { files: [given] } });
  };
  const fileOf = (list: readonly object[]) =>
    JSON.stringify({ format: 'reprieve-phrases', version: 1, phrases: list });

  it('are shown before they are taken, and can be taken back', async () => {
    const { user } = await renderScreen(<PhrasesScreen />);
    await give(fileOf(phrases));
    const found = await screen.findByTestId('own-file-found');
    expect(found.textContent).toContain('新的 2 句');
    expect(found.textContent).toContain('〔现在能还的金额〕');
    expect(await (await ledger()).readAll('phrase')).toHaveLength(0);
    await user.click(screen.getByTestId('own-file-take'));
    await waitFor(async () => expect(await (await ledger()).readAll('phrase')).toHaveLength(2));
    expect(await screen.findAllByTestId('own-phrase')).toHaveLength(1);
    await give(fileOf(phrases));
    expect((await screen.findByTestId('own-file-found')).textContent).toContain('都已经有了');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await (await ledger()).readAll('phrase')).toHaveLength(0));
  });

  it.each([
    ['hello', '读不了这个文件。什么都没有改。'],
    ['{"format":"reprieve-backup"}', '这不是话术文件。什么都没有改。'],
  ])('%s is refused in words', async (text, words) => {
    await renderScreen(<PhrasesScreen />);
    await give(text);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

it.each(['zh-TW', 'en'] as const)('has nothing axe objects to in %s', async (locale) => {
  await changePreferences(() => ({ hiddenPhrases: ['none.such'] }));
  const { container } = await renderScreen(<PhrasesScreen />, locale);
  await first();
  await expectNoAxeFindings(container);
});
