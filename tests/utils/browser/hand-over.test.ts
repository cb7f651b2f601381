// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText, saveFile } from '@/utils/browser';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('copyText', () => {
  it.each([
    ['took it', () => Promise.resolve(), true],
    ['refused', () => Promise.reject(new Error('Document is not focused.')), false],
  ])('tells that the browser %s', async (_, write, copied) => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
    expect(await copyText('您好')).toBe(copied);
    expect(writeText).toHaveBeenCalledWith('您好');
  });

  it('is false where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('x')).toBe(false);
    vi.unstubAllGlobals();
  });
});

describe('saveFile', () => {
  function save(name: string) {
    vi.useFakeTimers();
    const links: { download: string; href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      links.push({ download: this.download, href: this.href });
    });
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    const released = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const named = saveFile(name, 'text/plain', '您好');
    return { links, made, released, named };
  }

  it.each([
    ['对话 2026-11-22.txt', '对话 2026-11-22.txt'],
    ['a/b\\c:d*e?f"g<h>i|j.json', 'a-b-c-d-e-f-g-h-i-j.json'],
    ['a\u0000b\nc.txt', 'a-b-c.txt'],
    ['../../etc/passwd', '..-..-etc-passwd'],
    ['noending', 'noending'],
  ])('names %j %j', (name, expected) => {
    const { links, named } = save(name);
    expect(links).toEqual([{ download: expected, href: 'blob:x' }]);
    expect(named).toBe(expected);
  });

  it('keeps the ending of an endless name, and whole characters', () => {
    const { named } = save(`${'😀'.repeat(300)}.json`);
    expect(named.endsWith('.json')).toBe(true);
    expect(named.length).toBeLessThan(120);
    expect(named.isWellFormed()).toBe(true);
  });

  it('hands the text over and lets it go later', () => {
    const { made, released } = save('a.txt');
    expect(made).toHaveBeenCalledWith(expect.objectContaining({ type: 'text/plain' }));
    expect(released).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(released).toHaveBeenCalledWith('blob:x');
  });
});
