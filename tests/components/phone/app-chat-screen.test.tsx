// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AppChatScreen } from '@/components/phone/AppChatScreen';
import { changePreferences, ledger } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';
import { readCode } from './read-code';

vi.mock('wxt/browser', () => import('../fake-browser'));

const lines = async () => {
  const record = await ledger();
  const [talk] = await record.readAll('conversation');
  return talk ? record.readMessages(talk.id) : [];
};

describe('in the app on a phone', () => {
  it('gives the sentence as a code a phone can read', async () => {
    await renderScreen(<AppChatScreen onClose={vi.fn()} />);
    const code = await screen.findByTestId('qr');
    const text = screen.getByTestId('suggestion-text').textContent;
    expect(text).toMatch(/\p{Script=Han}/u);
    expect(readCode(code)).toBe(text);
    expect(code.getAttribute('aria-label')).toBe('这句话的二维码');
  });

  it('gives no code for a sentence with a gap', async () => {
    const { user } = await renderScreen(<AppChatScreen onClose={vi.fn()} />);
    await screen.findByTestId('qr');
    fireEvent.change(screen.getByTestId('heard-act'), { target: { value: 'asks_reason' } });
    const hasGap = () => /〔|_|原因/.test(screen.getByTestId('suggestion-text').textContent ?? '');
    for (let turns = 0; turns < 5 && !screen.queryByTestId('held-missing'); turns += 1) {
      await user.click(screen.getByTestId('read-next'));
    }
    await waitFor(() => expect(screen.getByTestId('held-missing')).toBeTruthy());
    expect(hasGap()).toBe(true);
    expect(screen.queryByTestId('qr')).toBeNull();
    expect(screen.getByTestId<HTMLButtonElement>('said').disabled).toBe(true);
  });

  it('keeps both sides, the answer as pasted', async () => {
    const { user } = await renderScreen(<AppChatScreen onClose={vi.fn()} />);
    await screen.findByTestId('qr');
    await user.click(screen.getByTestId('said'));
    await waitFor(async () => expect(await lines()).toHaveLength(1));
    const box = screen.getByTestId('heard-text');
    await user.click(box);
    await user.paste('可以为您申请分6期');
    await user.click(await screen.findByTestId('heard-keep'));
    await waitFor(async () => expect(await lines()).toHaveLength(2));
    expect((await lines())[1]).toMatchObject({ who: 'agent', via: 'pasted' });
    expect(await (await ledger()).readAll('conversation')).toMatchObject([{ channel: 'app_chat' }]);
    // There is a case now: pictures of the answer have a place.
    expect(await screen.findByTestId('picture-choose')).toBeTruthy();
  });

  it('puts the sentence in the tone the user likes', async () => {
    await changePreferences(() => ({ tone: 'shorter' }));
    await renderScreen(<AppChatScreen onClose={vi.fn()} />);
    await screen.findByTestId('qr');
    const [short] = await screen.findAllByRole<HTMLInputElement>('radio', { name: '更短' });
    await waitFor(() => expect(short?.checked).toBe(true));
    expect(readCode(screen.getByTestId('qr'))).toBe(
      screen.getByTestId('suggestion-text').textContent,
    );
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('has nothing axe objects to in %s', async (locale) => {
    const { container } = await renderScreen(<AppChatScreen onClose={vi.fn()} />, locale);
    await screen.findByTestId('qr');
    await expectNoAxeFindings(container);
  });
});
