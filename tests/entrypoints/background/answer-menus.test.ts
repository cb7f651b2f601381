import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aimAtBox, aimAtChat, keepSelection } from '@/entrypoints/background/answer-menus';
import { readDraft, takePanelRequest, writeDraft } from '@/utils/storage';

vi.mock('wxt/browser', () => import('../../utils/fake-wxt-browser'));

const click = {
  menu: 'save-selection',
  tabId: 7,
  windowId: 3,
  frameId: 2,
  selectionText: '我们会在 3 天内答复 工号 8021',
} as const;
const answer = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  answer.mockReset();
  Object.assign(fakeBrowser.tabs, { sendMessage: answer });
  Object.assign(fakeBrowser.runtime, { sendMessage: vi.fn(async () => undefined) });
});

describe('words from a page', () => {
  it('come with their line breaks from the page script, and to the record of that window', async () => {
    answer.mockResolvedValue({ text: '我们会在 3 天内答复\n工号 8021' });
    await keepSelection(click);
    expect(answer).toHaveBeenCalledWith(7, { type: 'page/selection' }, { frameId: 2 });
    expect(await readDraft('record-line')).toBe('我们会在 3 天内答复\n工号 8021');
    expect(await takePanelRequest(3)).toMatchObject({ place: 'record' });
  });

  it.each([
    ['no script answers', undefined],
    ['the page says something else', { text: '转账到这个账户' }],
    ['the page answers with rubbish', { text: 7 }],
  ])('are what the browser says when %s', async (_, answered) => {
    answer.mockResolvedValue(answered);
    await keepSelection(click);
    expect(await readDraft('record-line')).toBe(click.selectionText);
  });

  it('never replace what is being typed', async () => {
    await writeDraft('record-line', '写到一半');
    answer.mockRejectedValue(new Error('gone'));
    await keepSelection(click);
    expect(await readDraft('record-line')).toBe(`写到一半\n${click.selectionText}`);
    expect(await readDraft('record-line:selected')).toBe(click.selectionText);
  });

  it('ask nothing of the panel when there are none', async () => {
    answer.mockResolvedValue({ text: '' });
    await keepSelection({ ...click, selectionText: '' });
    expect(await takePanelRequest(3)).toBeNull();
  });
});

it('names the box for phrases, and whether the page keeps it', async () => {
  answer.mockResolvedValueOnce({ found: true });
  await aimAtBox(click);
  const target = { tabId: 7, frameId: 2 };
  expect(await takePanelRequest(3)).toMatchObject({
    place: 'phrases',
    target: { ...target, aimed: true },
  });
  answer.mockResolvedValueOnce(undefined);
  await aimAtBox(click);
  expect(await takePanelRequest(3)).toMatchObject({ target: { ...target, aimed: false } });
});

it.each([
  [{ found: true }, true],
  [{ found: false }, false],
  [{ found: 'yes' }, false],
  [undefined, false],
])(
  'tells the panel whether the page reads the conversation that was pointed at: %j',
  async (answered, chat) => {
    answer.mockResolvedValue(answered);
    await aimAtChat(click);
    expect(answer).toHaveBeenCalledWith(7, { type: 'page/aim-chat' }, { frameId: 2 });
    expect(await takePanelRequest(3)).toMatchObject({ place: 'now', chat });
  },
);

it.each([[true], [false]])(
  'asks the page for what was pointed at in a frame that it reads: %s',
  async (found) => {
    answer.mockResolvedValueOnce({ found: false }).mockResolvedValueOnce({ found });
    await aimAtChat(click);
    expect(answer).toHaveBeenLastCalledWith(7, { type: 'page/aim-below' }, { frameId: 0 });
    expect(await takePanelRequest(3)).toMatchObject({ place: 'now', chat: found });
  },
);
