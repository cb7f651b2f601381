import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  aimInPage,
  askForReport,
  insertInPage,
  selectionInPage,
  stopInPage,
} from '@/utils/messaging';
import { parseInsertResult } from '@/utils/messaging/page-messages';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const sendMessage = vi.fn();

beforeEach(() => {
  sendMessage.mockReset();
  Object.assign(fakeBrowser.tabs, { sendMessage });
});
afterEach(() => {
  vi.useRealTimers();
});

const NO_ANSWER = { outcome: 'failed', reason: 'no_answer' };

describe('parseInsertResult', () => {
  it.each([
    [{ outcome: 'inserted' }],
    [{ outcome: 'failed', reason: 'read_only' }],
    [{ outcome: 'failed' }],
  ])('takes %j', (value) => {
    expect(parseInsertResult(value)).toEqual(value);
  });

  it.each([
    [undefined],
    [null],
    ['inserted'],
    [true],
    [[]],
    [{}],
    [{ outcome: 'sent' }],
    [{ outcome: ['inserted'] }],
    [{ outcome: 'failed', reason: 'x'.repeat(61) }],
    [{ outcome: 'failed', reason: { toString: 'x' } }],
    [JSON.parse('{"__proto__":{"outcome":"inserted"}}')],
  ])('takes %j for no answer', (value) => {
    expect(parseInsertResult(value)).toEqual(NO_ANSWER);
  });

  it('drops what was not asked for', () => {
    const value = { outcome: 'inserted', html: '<b>', constructor: 1 };
    expect(parseInsertResult(value)).toEqual({ outcome: 'inserted' });
  });
});

describe('insertInPage', () => {
  it('asks one frame and gives its answer', async () => {
    sendMessage.mockResolvedValue({ outcome: 'inserted' });
    expect(await insertInPage(7, 3, '您好')).toEqual({ outcome: 'inserted' });
    const message = { type: 'page/insert', text: '您好' };
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 3 });
  });

  it.each([
    ['nobody answers', () => Promise.resolve(undefined)],
    ['the frame is gone', () => Promise.reject(new Error('Could not establish connection.'))],
    [
      'the browser refuses at once',
      () => {
        throw new Error('Invalid tab id');
      },
    ],
    ['the page answers nonsense', () => Promise.resolve({ outcome: '<script>' })],
  ])('fails when %s', async (_, answer) => {
    sendMessage.mockImplementation(answer);
    expect(await insertInPage(7, 0, 'x')).toEqual(NO_ANSWER);
  });

  it('fails in time for the click to count when the page hangs, and hears no late answer', async () => {
    vi.useFakeTimers();
    let answer: (value: unknown) => void = () => undefined;
    sendMessage.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const inserted = insertInPage(7, 0, 'x');
    await vi.advanceTimersByTimeAsync(1500);
    answer({ outcome: 'inserted' });
    expect(await inserted).toEqual({ outcome: 'failed', reason: 'too_late' });
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    sendMessage.mockResolvedValue({ outcome: 'inserted' });
    await insertInPage(7, 0, 'x');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('into the box the user pointed at', () => {
  it('goes what is inserted with aim', async () => {
    sendMessage.mockResolvedValue({ outcome: 'inserted' });
    await insertInPage(7, 3, 'x', true);
    const message = { type: 'page/insert', text: 'x', aimed: true };
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 3 });
  });

  it.each([
    [{ found: true }, true],
    [{ found: false }, false],
    [{ found: 'true' }, false],
    [undefined, false],
    ['found', false],
  ])('aims only where the page says so plainly: %j', async (answer, aimed) => {
    sendMessage.mockResolvedValue(answer);
    expect(await aimInPage(7, 3)).toBe(aimed);
  });
});

describe('what is selected in the page', () => {
  it.each([
    [{ text: '您好\n请问' }, '您好\n请问'],
    [{ text: 'x'.repeat(100_001) }, ''],
    [{ text: ['x'] }, ''],
    [undefined, ''],
    ['x', ''],
  ])('is text or nothing', async (answer, text) => {
    sendMessage.mockResolvedValue(answer);
    expect(await selectionInPage(7, 0)).toBe(text);
  });

  it('is nothing where the script is not on', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await selectionInPage(7, 0)).toBe('');
    expect(await aimInPage(7, 0)).toBe(false);
  });
});

describe('askForReport and stopInPage', () => {
  it('ask every frame and do not mind silence', async () => {
    sendMessage.mockRejectedValue(new Error('no receiver'));
    expect(await askForReport(7)).toBe(true);
    await stopInPage(7);
    expect(sendMessage.mock.calls).toEqual([
      [7, { type: 'page/report' }],
      [7, { type: 'page/stop' }, {}],
    ]);
  });

  it('tells a page without our script from one that only says nothing', async () => {
    sendMessage.mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    expect(await askForReport(7)).toBe(false);
    sendMessage.mockResolvedValue(undefined);
    expect(await askForReport(7)).toBe(true);
  });
});
