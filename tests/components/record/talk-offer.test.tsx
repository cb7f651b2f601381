// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AppChatScreen } from '@/components/phone/AppChatScreen';
import { RecordScreen } from '@/components/record/RecordScreen';
import type { Locale } from '@/utils/model';
import { ledger, readDraft } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const TALK = [
  '客服小陈：您好，我是客服专员李娜，工号8823',
  '我：我想协商还款',
  '金额：3286.50',
  '客服小陈：已登记，3个工作日内通知您，工单号GD20261122001',
].join('\n');

const field = async () => {
  const box = await screen.findByTestId<HTMLTextAreaElement>('record-add-text');
  await waitFor(() => expect(box.readOnly).toBe(false));
  return box;
};
/** The box comes anew with the first conversation. */
const paste = async (text: string) => {
  await waitFor(async () => expect((await field()).value).toBe(''));
  fireEvent.change(await field(), { target: { value: text } });
};

async function open(text: string, locale: Locale = 'zh-CN') {
  const view = await renderScreen(<RecordScreen />, locale);
  await paste(text);
  return view;
}
const said = () => screen.findAllByTestId('message');
const all = async (noun: 'message' | 'conversation' | 'commitment') =>
  (await ledger()).readAll(noun);

describe('a conversation in the box for one line', () => {
  it('is saved line by line, in one step that can be undone', async () => {
    const { user } = await open(TALK);
    expect((await screen.findByTestId('talk-offer')).textContent).toContain('按 3 句分开存');
    expect(screen.getByTestId('talk-sides').textContent).toBe('对方 2 句，我 1 句');
    expect(screen.queryByTestId('talk-me')).toBeNull();
    await expectNoAxeFindings(document.body);
    await user.click(screen.getByTestId('talk-save'));
    expect((await said()).map(({ textContent, dataset }) => [dataset.who, textContent])).toEqual([
      ['agent', '您好，我是客服专员李娜，工号8823'],
      ['user', '我想协商还款\n金额：3286.50'],
      ['agent', '已登记，3个工作日内通知您，工单号GD20261122001'],
    ]);
    expect((await all('message')).every((line) => line.via === 'pasted')).toBe(true);
    expect(await all('conversation')).toMatchObject([
      { representative: '李娜', staffId: '8823', ticket: 'GD20261122001' },
    ]);
    const [promise] = await all('commitment');
    expect(promise).toMatchObject({ workingDays: 3, state: 'open' });
    // Nobody knows on which day it was said.
    expect(promise?.due).toBeUndefined();
    await waitFor(async () => expect((await field()).value).toBe(''));
    await waitFor(async () => expect(await readDraft('record-line')).toBe(''));

    await user.click(screen.getByText('撤销'));
    await waitFor(async () => expect(await all('message')).toEqual([]));
    expect(await all('commitment')).toEqual([]);
  });

  it('is saved only once the user says who they are', async () => {
    const { user } = await open('小陈 10:03\n您好\n张三 10:04\n想分期\n小陈 10:05\n好的');
    const button = await screen.findByTestId<HTMLButtonElement>('talk-save');
    expect(button.disabled).toBe(true);
    await user.click(within(screen.getByTestId('talk-me')).getByLabelText('张三'));
    expect(screen.getByTestId('talk-sides').textContent).toBe('对方 2 句，我 1 句');
    await user.click(button);
    expect((await said()).map(({ dataset }) => dataset.who)).toEqual(['agent', 'user', 'agent']);
    expect((await all('message')).map(({ name, shownTime }) => [name, shownTime])).toEqual([
      ['小陈', '10:03'],
      ['张三', '10:04'],
      ['小陈', '10:05'],
    ]);
  });

  it('may be nobody of those named', async () => {
    const { user } = await open('小陈 10:03\n您好\n小李 10:04\n我来接待您');
    await user.click(within(await screen.findByTestId('talk-me')).getByLabelText('都不是我'));
    await user.click(screen.getByTestId('talk-save'));
    expect((await said()).map(({ dataset }) => dataset.who)).toEqual(['agent', 'agent']);
  });

  it('adds only what is new when it is pasted again', async () => {
    const { user } = await open(TALK);
    await user.click(await screen.findByTestId('talk-save'));
    await said();
    await paste(TALK);
    expect((await screen.findByTestId('talk-offer')).textContent).toContain('都已经在记录里了');
    expect(screen.queryByTestId('talk-save')).toBeNull();
    fireEvent.change(await field(), { target: { value: `${TALK}\n我：谢谢您` } });
    await user.click(await screen.findByText('按 1 句存入'));
    await waitFor(async () => expect(await said()).toHaveLength(4));
    expect((await said()).at(-1)?.textContent).toBe('谢谢您');
  });

  it('leaves names the user typed as they are', async () => {
    const { user } = await open('我：您好\n客服：我是客服专员李娜，工号8823');
    const record = await ledger();
    await user.click(await screen.findByTestId('talk-save'));
    await said();
    const [talk] = await record.readAll('conversation');
    if (!talk) throw new Error('no conversation');
    await record.commit([record.updateChange('conversation', talk, { representative: '小王' })]);
    await paste('我：再问一下\n客服：我是客服专员赵敏，工单号GD7');
    await user.click(await screen.findByTestId('talk-save'));
    await waitFor(async () => expect(await said()).toHaveLength(4));
    const [after] = await record.readAll('conversation');
    expect(after).toMatchObject({ representative: '小王', staffId: '8823' });
  });

  it.each([
    ['zh-TW', '這是一段對話'],
    ['en', 'This is a conversation.'],
  ] as const)('is told in %s', async (locale, words) => {
    await open(TALK, locale);
    expect((await screen.findByTestId('talk-offer')).textContent).toContain(words);
  });

  it('is not offered for one line or a bill', async () => {
    await open('账单金额：3286.50\n最低还款：300');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByTestId('talk-offer')).toBeNull();
  });
});

it('is offered where an app chat is copied from the phone', async () => {
  const { user } = await renderScreen(<AppChatScreen onClose={() => undefined} />);
  await screen.findByTestId('qr');
  const box = await screen.findByTestId<HTMLTextAreaElement>('heard-text');
  await waitFor(() => expect(box.readOnly).toBe(false));
  fireEvent.change(box, { target: { value: TALK } });
  await user.click(await screen.findByTestId('talk-save'));
  await waitFor(() => expect(box.value).toBe(''));
  expect(await all('message')).toHaveLength(3);
  expect(await all('conversation')).toMatchObject([{ channel: 'app_chat' }]);
  expect(await screen.findByTestId('qr')).toBeTruthy();
});
