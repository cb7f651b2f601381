import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDraft, watchDraft, writeDraft } from '@/utils/storage';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

beforeEach(() => {
  fakeBrowser.reset();
});

const stored = () => fakeBrowser.storage.local.get();

describe('a draft', () => {
  it('is empty before anything was typed', async () => {
    expect(await readDraft('note')).toBe('');
  });

  it('is written on every event, before anything else happens', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const typed = '分期吗？';
    for (let length = 1; length <= typed.length; length++) {
      // Not awaited: the popup may be gone in the next moment, the browser has it already.
      void writeDraft('note', typed.slice(0, length));
      expect(set).toHaveBeenLastCalledWith({ 'draft:note': typed.slice(0, length) });
    }
    expect(await readDraft('note')).toBe(typed);
    set.mockRestore();
  });

  it('leaves nothing behind when it is emptied', async () => {
    await writeDraft('note', 'x');
    await writeDraft('note', '');
    expect(Object.keys(await stored())).toEqual([]);
    expect(await readDraft('note')).toBe('');
  });

  it('keeps spaces, line ends, emoji and 100,000 characters', async () => {
    for (const text of [' ', '\n', '👩‍👩‍👧', '<b>', 'x'.repeat(100_000)]) {
      await writeDraft('note', text);
      expect(await readDraft('note')).toBe(text);
    }
  });

  it('has one key each', async () => {
    await writeDraft('note', 'a');
    await writeDraft('heard', 'b');
    expect(await stored()).toEqual({ 'draft:note': 'a', 'draft:heard': 'b' });
  });

  it('shows up in every context that watches it, and only there', async () => {
    const heard: string[] = [];
    const other = vi.fn();
    const stop = watchDraft('note', (text) => heard.push(text));
    const stopOther = watchDraft('heard', other);
    await writeDraft('note', 'a');
    await writeDraft('note', 'ab');
    await writeDraft('note', '');
    stop();
    stopOther();
    await writeDraft('note', 'late');
    expect(heard).toEqual(['a', 'ab', '']);
    expect(other).not.toHaveBeenCalled();
  });

  it('ignores what is not text', async () => {
    await fakeBrowser.storage.local.set({ 'draft:note': { toString: 'no' } });
    expect(await readDraft('note')).toBe('');
  });

  it('tells when the browser could not take it', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(writeDraft('note', 'x')).rejects.toThrow('QUOTA_BYTES');
  });
});
