// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CallScreen } from '@/components/phone/CallScreen';
import { newCase } from '@/utils/model';
import { ledger, readDraft, readPreferences } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const shown = async () => (await screen.findByTestId('suggestion-text')).textContent ?? '';
const talks = async () => (await ledger()).readAll('conversation');
const lines = async () => {
  const record = await ledger();
  const [talk] = await record.readAll('conversation');
  return talk ? record.readMessages(talk.id) : [];
};
const choose = async (value: string) => {
  await shown();
  fireEvent.change(screen.getByTestId('heard-act'), { target: { value } });
};

describe('on the phone', () => {
  it('shows one sentence to read out, and the ways to the others', async () => {
    const { user } = await renderScreen(<CallScreen onClose={vi.fn()} />);
    const first = await shown();
    expect(first).not.toBe('');
    await user.click(screen.getByTestId('read-next'));
    await waitFor(async () => expect(await shown()).not.toBe(first));
    await user.click(screen.getByTestId('read-previous'));
    await waitFor(async () => expect(await shown()).toBe(first));
  });

  it('keeps what was said by a tap, in a conversation over the phone, and counts the use', async () => {
    const { user } = await renderScreen(<CallScreen onClose={vi.fn()} />);
    await choose('demands_full_payment_now');
    await waitFor(async () => expect(await shown()).toContain('今天还全额'));
    const said = await shown();
    expect(await lines()).toEqual([]);
    await user.click(screen.getByTestId('said'));
    await waitFor(async () => expect(await lines()).toHaveLength(1));
    expect((await lines())[0]).toMatchObject({ who: 'user', text: said, via: 'typed' });
    expect(await talks()).toMatchObject([{ channel: 'phone' }]);
    // It is not offered again.
    await waitFor(async () => expect(await shown()).not.toBe(said));
    expect(Object.values((await readPreferences()).used)).toEqual([1]);
  });

  it('says what to answer to what was noted, and keeps that too', async () => {
    const { user } = await renderScreen(<CallScreen onClose={vi.fn()} />);
    fireEvent.change(await screen.findByTestId('heard-text'), {
      target: { value: '请您提供一下收入证明和身份证复印件' },
    });
    await waitFor(() =>
      expect(screen.getByTestId<HTMLSelectElement>('heard-act').value).toBe('asks_materials'),
    );
    await user.click(screen.getByTestId('heard-keep'));
    await waitFor(async () => expect(await lines()).toHaveLength(1));
    expect((await lines())[0]).toMatchObject({ who: 'agent', via: 'typed' });
    await waitFor(() =>
      expect(screen.getByTestId<HTMLTextAreaElement>('heard-text').value).toBe(''),
    );
    expect((await screen.findByTestId('talk-lines')).textContent).toContain('1');
  });

  it('goes on answering what was kept, without an opener in between', async () => {
    const { user } = await renderScreen(<CallScreen onClose={vi.fn()} />);
    const opener = await shown();
    fireEvent.change(await screen.findByTestId('heard-text'), {
      target: { value: '您今天必须全额还清' },
    });
    await waitFor(async () => expect(await shown()).toContain('今天还全额'));
    const seen: string[] = [];
    const note = () => seen.push(screen.queryByTestId('suggestion-text')?.textContent ?? '');
    const observer = new MutationObserver(note);
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    await user.click(screen.getByTestId('heard-keep'));
    expect((await screen.findByTestId('talk-lines')).textContent).toContain('1');
    await waitFor(async () => expect(await shown()).toContain('今天还全额'));
    observer.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(opener);
  });

  it('leaves the choice to the user where it cannot tell', async () => {
    await renderScreen(<CallScreen onClose={vi.fn()} />);
    fireEvent.change(await screen.findByTestId('heard-text'), { target: { value: 'qwrtz' } });
    expect(await screen.findByTestId('unclear')).toBeTruthy();
  });

  it('begins the conversation with the name, too, and ends it', async () => {
    const onClose = vi.fn();
    const { user } = await renderScreen(<CallScreen onClose={onClose} />);
    const field = await screen.findByTestId<HTMLInputElement>('record-staff-id');
    await waitFor(() => expect(field.readOnly).toBe(false));
    await user.type(field, '0821');
    fireEvent.blur(field);
    await waitFor(async () => expect(await talks()).toMatchObject([{ staffId: '0821' }]));
    await user.click(await screen.findByTestId('call-end'));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect((await talks())[0]?.endedAt).toBeGreaterThan(0);
  });

  it('goes on in the same call after the panel was closed, in another after its end', async () => {
    const first = await renderScreen(<CallScreen onClose={vi.fn()} />);
    await choose('demands_full_payment_now');
    await waitFor(async () => expect(await shown()).toContain('今天还全额'));
    await first.user.click(screen.getByTestId('said'));
    await screen.findByTestId('talk-lines');
    first.unmount();
    const second = await renderScreen(<CallScreen onClose={vi.fn()} />);
    await screen.findByTestId('talk-lines');
    await second.user.click(await screen.findByTestId('call-end'));
    await waitFor(async () => expect((await talks())[0]?.endedAt).toBeDefined());
    second.unmount();
    await renderScreen(<CallScreen onClose={vi.fn()} />);
    await shown();
    expect(screen.queryByTestId('talk-lines')).toBeNull();
  });

  it('keeps the ticks of what is at hand, and no number', async () => {
    const { user, unmount } = await renderScreen(<CallScreen onClose={vi.fn()} />);
    await shown();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /纸和笔/ }).disabled).toBe(
        false,
      ),
    );
    await user.click(screen.getByRole('checkbox', { name: /纸和笔/ }));
    expect(await readDraft('call-ready')).toBe('pen');
    expect(screen.getByTestId('call-ready').querySelector('input[type="text"]')).toBeNull();
    unmount();
    await renderScreen(<CallScreen onClose={vi.fn()} />);
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /纸和笔/ }).checked).toBe(true),
    );
  });

  it('gives the reported numbers of the creditor, with how far to trust them', async () => {
    const record = await ledger();
    const made = newCase({ creditor: '支付宝花呗' }, 'CN', 'a'.repeat(32));
    await record.commit([record.createChange('case', made)]);
    await renderScreen(<CallScreen onClose={vi.fn()} />);
    const ways = await screen.findByTestId('ways');
    expect(ways.textContent).toContain('95188');
    expect(ways.textContent).toContain('2026');
  });

  it('stops an offer above what three numbers leave', async () => {
    const record = await ledger();
    const made = newCase({ creditor: '某某' }, 'CN', 'a'.repeat(32));
    const budget = { currency: 'CNY', income: 500_000, essentials: 400_000, otherDebts: 20_000 };
    const own = { locale: 'zh-CN', parts: [{ text: '我每月还3000元。' }], position: 1 } as const;
    await record.commit([
      record.createChange('case', { ...made, stage: 'propose' }),
      record.createChange('budget', budget),
      record.createChange('phrase', { ...own, parts: [...own.parts], stage: 'propose' }),
    ]);
    const { user } = await renderScreen(<CallScreen onClose={vi.fn()} />);
    for (let at = 0; at < 5 && !(await shown()).includes('3000'); at += 1) {
      await user.click(screen.getByTestId('read-next'));
    }
    const finding = await screen.findByTestId('finding');
    expect(finding.dataset.rule).toBe('unaffordable');
    expect(finding.textContent).toContain('800');
    expect(screen.getByTestId<HTMLButtonElement>('said').disabled).toBe(true);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('has nothing axe objects to in %s', async (locale) => {
    const { container } = await renderScreen(<CallScreen onClose={vi.fn()} />, locale);
    await shown();
    await screen.findByTestId('star');
    await expectNoAxeFindings(container);
  });
});
