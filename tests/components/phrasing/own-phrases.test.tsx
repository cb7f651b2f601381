// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PhrasesScreen } from '@/components/phrasing/PhrasesScreen';
import { ledger, readDraft, writeDraft } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const written = () =>
  screen.findAllByTestId('own-phrase').then((items) => items.map((item) => textOf(item)));
const textOf = (item: HTMLElement) => within(item).getByTestId('suggestion-text').textContent;
const textAt = (part: number) =>
  screen.getByTestId('own-parts').querySelector<HTMLTextAreaElement>(`[data-part="${part}"]`);

function type(part: number, text: string): void {
  const field = textAt(part);
  if (!field) throw new Error(`no words at ${part}`);
  fireEvent.change(field, { target: { value: text } });
}

async function begin(): Promise<void> {
  fireEvent.click(await screen.findByTestId('own-add'));
  await waitFor(() => expect(textAt(0)?.readOnly).toBe(false));
}

async function write(text: string): Promise<void> {
  await begin();
  type(0, text);
  fireEvent.click(screen.getByTestId('own-save'));
  await waitFor(() => expect(screen.queryByTestId('own-editor')).toBeNull());
}

describe('a phrase of one’s own', () => {
  it('stands first, in the language it was written in', async () => {
    await renderScreen(<PhrasesScreen />);
    await write('请问今天能答复吗？');
    expect(await written()).toEqual(['请问今天能答复吗？']);
    const [first] = await screen.findAllByTestId('suggestion');
    expect(first?.textContent).toContain('请问今天能答复吗？');
    const [kept] = await (await ledger()).readAll('phrase');
    expect(kept).toMatchObject({ locale: 'zh-CN', parts: [{ text: '请问今天能答复吗？' }] });
  });

  it('gets places from a list, where the caret was', async () => {
    await renderScreen(<PhrasesScreen />);
    await begin();
    type(0, '我欠的钱');
    textAt(0)?.setSelectionRange(2, 2);
    fireEvent.select(textAt(0) as HTMLElement);
    fireEvent.click(screen.getByRole('menuitem', { name: '机构名称', hidden: true }));
    await waitFor(() => expect(screen.getAllByTestId('own-slot')).toHaveLength(1));
    expect(textAt(0)?.value).toBe('我欠');
    expect(textAt(2)?.value).toBe('的钱');
    expect(document.activeElement).toBe(textAt(2));
    fireEvent.click(screen.getByTestId('own-save'));
    await screen.findByTestId('own-phrase');
    const [kept] = await (await ledger()).readAll('phrase');
    expect(kept?.parts).toEqual([{ text: '我欠' }, { slot: 'creditor' }, { text: '的钱' }]);
  });

  it('is not saved empty, and says so', async () => {
    await renderScreen(<PhrasesScreen />);
    await begin();
    type(0, '  ');
    fireEvent.click(screen.getByTestId('own-save'));
    expect(await screen.findByText('请先写一句话，或加一个空格')).toBeTruthy();
    type(0, '长'.repeat(2001));
    expect(await screen.findByText(/2000/)).toBeTruthy();
    expect(await (await ledger()).readAll('phrase')).toHaveLength(0);
  });

  it('is kept as a draft on every input event, and taken up again', async () => {
    const { unmount } = await renderScreen(<PhrasesScreen />);
    await begin();
    type(0, '写到一');
    expect(JSON.parse(await readDraft('phrase:new')).parts[0].text).toBe('写到一');
    unmount();
    await renderScreen(<PhrasesScreen />);
    await begin();
    await waitFor(() => expect(textAt(0)?.value).toBe('写到一'));
  });

  it('survives a draft that is no draft', async () => {
    await writeDraft('phrase:new', '{"parts":[{"text":"好"},{"slot":"nothing"},7],"stage":"none"}');
    await renderScreen(<PhrasesScreen />);
    await begin();
    await waitFor(() => expect(textAt(0)?.value).toBe('好'));
  });

  it('can be changed, deleted and brought back', async () => {
    const { user } = await renderScreen(<PhrasesScreen />);
    await write('第一句');
    fireEvent.click(await screen.findByTestId('own-edit'));
    await waitFor(() => expect(textAt(0)?.value).toBe('第一句'));
    type(0, '改过的一句');
    fireEvent.click(screen.getByTestId('own-save'));
    await waitFor(async () => expect(await written()).toEqual(['改过的一句']));
    await user.click(screen.getByTestId('own-delete'));
    await waitFor(() => expect(screen.queryByTestId('own-phrase')).toBeNull());
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await written()).toEqual(['改过的一句']);
  });

  it('goes up and down by buttons and by keys, and keeps the focus', async () => {
    await renderScreen(<PhrasesScreen />);
    for (const text of ['一', '二', '三']) await write(text);
    await waitFor(async () => expect(await written()).toEqual(['一', '二', '三']));
    const up = screen.getAllByTestId('own-up').at(-1) as HTMLElement;
    up.focus();
    fireEvent.click(up);
    await waitFor(async () => expect(await written()).toEqual(['一', '三', '二']));
    expect(document.activeElement).toBe(up);
    fireEvent.keyDown(up, { key: 'ArrowUp', altKey: true });
    await waitFor(async () => expect(await written()).toEqual(['三', '一', '二']));
    fireEvent.keyDown(up, { key: 'ArrowUp', altKey: true });
    fireEvent.keyDown(up, { key: 'ArrowDown', altKey: true });
    await waitFor(async () => expect(await written()).toEqual(['一', '三', '二']));
    expect(document.activeElement).toBe(up);
  });

  it('is found by search, where its order cannot be changed', async () => {
    await renderScreen(<PhrasesScreen />);
    await write('独角兽');
    fireEvent.change(screen.getByTestId('phrase-search'), { target: { value: '独角兽' } });
    await waitFor(() => expect(screen.queryByTestId('own-up')).toBeNull());
    expect(await written()).toEqual(['独角兽']);
    expect(screen.getAllByTestId('suggestion')).toHaveLength(1);
  });
});

it('has nothing axe objects to while a phrase is written', async () => {
  const { container } = await renderScreen(<PhrasesScreen />);
  await write('一句');
  await begin();
  fireEvent.click(screen.getByRole('menuitem', { name: '机构名称', hidden: true }));
  await screen.findByTestId('own-slot');
  await expectNoAxeFindings(container);
});
