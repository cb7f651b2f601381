// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '@/components/popup/PopupApp';
import type { Locale } from '@/utils/model';
import { ledger, readDraft, writeDraft } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const renderPopup = (locale: Locale = 'zh-CN') =>
  renderScreen(<PopupApp />, locale, { feedback: false });
const box = () => screen.findByTestId<HTMLTextAreaElement>('note-box');

describe('the quick note', () => {
  it('has the caret after what was half typed', async () => {
    await writeDraft('note', '客服小');
    await renderPopup();
    await waitFor(async () => expect((await box()).value).toBe('客服小'));
    expect(document.activeElement).toBe(await box());
    expect((await box()).selectionStart).toBe(3);
  });

  it('keeps every input event at once', async () => {
    await renderPopup();
    await waitFor(async () => expect((await box()).readOnly).toBe(false));
    for (const text of ['工', '工号', '工号 8']) {
      fireEvent.input(await box(), { target: { value: text } });
      expect(await readDraft('note')).toBe(text);
    }
  });

  it('is saved with the page, without its query, and leaves an empty box', async () => {
    const { user } = await renderPopup();
    await waitFor(async () => expect((await box()).readOnly).toBe(false));
    await user.type(await box(), '三天内回复');
    await user.click(screen.getByTestId('note-save'));
    expect((await screen.findByTestId('note')).textContent).toContain('三天内回复');
    expect((await box()).value).toBe('');
    await waitFor(async () => expect(await readDraft('note')).toBe(''));
    const [note] = await (await ledger()).readNotes(1);
    expect(note?.place).toEqual({ origin: 'https://chat.example', path: '/help' });
  });

  it('is saved by Ctrl+Enter, but not in the middle of a composition', async () => {
    await renderPopup();
    await waitFor(async () => expect((await box()).readOnly).toBe(false));
    fireEvent.input(await box(), { target: { value: 'xiao li' } });
    fireEvent.keyDown(await box(), { key: 'Enter', ctrlKey: true, isComposing: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(screen.queryByTestId('note')).toBeNull();
    fireEvent.keyDown(await box(), { key: 'Enter', ctrlKey: true });
    expect(await screen.findByTestId('note')).toBeTruthy();
  });

  it('shows markup, emoji and other scripts as they are', async () => {
    const text = '<img src=x onerror=alert(1)> 🙏🏽 مرحبا';
    await renderPopup();
    await waitFor(async () => expect((await box()).readOnly).toBe(false));
    fireEvent.input(await box(), { target: { value: text } });
    fireEvent.click(screen.getByTestId('note-save'));
    expect((await screen.findByTestId('note')).querySelector('p')?.textContent).toBe(text);
    expect(document.querySelector('img')).toBeNull();
  });

  it('is not saved while it is blank', async () => {
    await renderPopup();
    await waitFor(async () => expect((await box()).readOnly).toBe(false));
    fireEvent.input(await box(), { target: { value: '   ' } });
    fireEvent.click(screen.getByTestId('note-save'));
    expect((await box()).value).toBe('   ');
    expect(screen.queryByTestId('note')).toBeNull();
  });
});

it('keeps the words when nothing could be saved, and says so', async () => {
  await renderPopup();
  await waitFor(async () => expect((await box()).readOnly).toBe(false));
  fireEvent.input(await box(), { target: { value: '三天内回复' } });
  vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('broken'));
  fireEvent.click(screen.getByTestId('note-save'));
  expect(await screen.findByText(/没有保存/)).toBeTruthy();
  expect((await box()).value).toBe('三天内回复');
  expect(await readDraft('note')).toBe('三天内回复');
});

describe('the way to the panel', () => {
  it('is asked for in the click itself', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await renderPopup();
    const button = await screen.findByTestId<HTMLButtonElement>('open-panel');
    await waitFor(() => expect(button.disabled).toBe(false));
    expect(browser.sidePanel.open).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 1 });
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'tab/known' });
  });

  it('says so when it does not open', async () => {
    browser.sidePanel.open.mockRejectedValueOnce(new Error('no gesture'));
    await renderPopup();
    const button = await screen.findByTestId<HTMLButtonElement>('open-panel');
    await waitFor(() => expect(button.disabled).toBe(false));
    fireEvent.click(button);
    expect(await screen.findByText(/面板没有打开/)).toBeTruthy();
  });
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('gives axe nothing to say in %s', async (locale) => {
  const record = await ledger();
  await record.commit([
    record.createChange('note', { text: '小李', at: Date.now() }),
    record.createChange('reminder', {
      kind: 'custom',
      text: '问结果',
      at: Date.now() + 60_000,
      zone: 'Asia/Shanghai',
      state: 'waiting',
    }),
  ]);
  await renderPopup(locale);
  await screen.findByTestId('note');
  await screen.findByTestId('next-reminder');
  await expectNoAxeFindings();
});
