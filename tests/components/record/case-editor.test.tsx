// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseEditor } from '@/components/record/CaseEditor';
import { newCase } from '@/utils/model';
import { ledger, readDraft } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const onClose = vi.fn();
beforeEach(() => onClose.mockClear());

const input = (testId: string) => {
  const found = screen.getByTestId(testId);
  return (found.matches('input') ? found : found.querySelector('input')) as HTMLInputElement;
};
const type = (testId: string, value: string) =>
  fireEvent.change(input(testId), { target: { value } });
const save = () => fireEvent.click(screen.getByTestId('case-save'));
const cases = async () => (await ledger()).readAll('case');

async function open(mode: 'edit' | 'new' = 'new') {
  await renderScreen(<CaseEditor mode={mode} onClose={onClose} />);
  await screen.findByTestId('case-creditor');
  await waitFor(() => expect(input('case-creditor').readOnly).toBe(false));
}

describe('a new bill', () => {
  it('needs a name and nothing else', async () => {
    await open();
    save();
    expect(await screen.findByText(/请填是欠哪一家的/)).toBeTruthy();
    expect(document.activeElement).toBe(input('case-creditor'));
    type('case-creditor', ' 安心钱包 ');
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(await cases()).toMatchObject([{ creditor: '安心钱包', region: 'CN', currency: 'CNY' }]);
    await waitFor(async () => expect(await readDraft('case:new')).toBe(''));
  });

  it('takes everything', async () => {
    await open();
    type('case-creditor', '安心钱包');
    type('case-product', '循环借');
    type('case-amountDue', '３，２８６．５０');
    type('case-minimumDue', '330');
    type('case-dueDate', '2026-12-09');
    fireEvent.click(screen.getByLabelText('失业'));
    type('case-reason-detail', '公司裁员');
    type('case-reason-since', '9月');
    fireEvent.click(screen.getByLabelText('分期'));
    type('case-instalmentAmount', '550');
    type('case-instalment-count', '６');
    type('case-payNow', '200');
    type('case-newDate', '2027-01-05');
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(await cases()).toMatchObject([
      {
        product: '循环借',
        amountDue: 328650,
        minimumDue: 33000,
        dueDate: '2026-12-09',
        reasons: ['job_loss'],
        reasonDetail: '公司裁员',
        reasonSince: '9月',
        requests: ['instalments'],
        instalmentAmount: 55000,
        instalmentCount: 6,
        payNow: 20000,
        newDate: '2027-01-05',
      },
    ]);
  });

  it.each([
    ['case-amountDue', '-1', '金额不能是负数'],
    ['case-amountDue', '1e9', '请写完整的数字'],
    ['case-minimumDue', 'abc', '请只填数字'],
    ['case-payNow', '10000000000.01', '金额太大了'],
    ['case-instalmentAmount', '1.234', '最多两位小数'],
    ['case-instalment-count', '0', '请填 1 到 600'],
    ['case-instalment-count', '二', '请填 1 到 600'],
  ])('refuses %s %s, says why, and keeps it', async (field, typed, sentence) => {
    await open();
    type('case-creditor', '安心钱包');
    type(field, typed);
    save();
    expect(await screen.findByText(new RegExp(sentence))).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(input(field)));
    expect(input(field).value).toBe(typed);
    expect(await readDraft('case:new')).toContain(typed);
    expect(onClose).not.toHaveBeenCalled();
    expect(await cases()).toEqual([]);
  });

  it('refuses a day that does not exist', async () => {
    await open();
    type('case-creditor', '安心钱包');
    Object.defineProperty(input('case-dueDate'), 'validity', { value: { badInput: true } });
    save();
    expect(await screen.findByText('没有这一天，请检查日期')).toBeTruthy();
    expect(await cases()).toEqual([]);
  });

  it('takes a day that is over and says so', async () => {
    await open();
    type('case-creditor', '安心钱包');
    type('case-dueDate', '2020-02-29');
    expect(within(screen.getByTestId('case-dueDate')).getByText(/天前/)).toBeTruthy();
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect((await cases())[0]?.dueDate).toBe('2020-02-29');
  });
});

describe('a bill that is there', () => {
  const bill = newCase(
    { creditor: '安心钱包', amountDue: 328650, reasons: ['job_loss'] },
    'CN',
    'f'.repeat(32),
  );

  it('writes only what was changed, and clears what was taken away', async () => {
    const record = await ledger();
    await record.commit([record.createChange('case', bill)]);
    await open('edit');
    expect(input('case-amountDue').value).toBe('3286.50');
    type('case-amountDue', '');
    type('case-product', '信用卡');
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [changed] = await cases();
    expect(changed?.amountDue).toBeUndefined();
    expect(changed).toMatchObject({ product: '信用卡', creditor: '安心钱包' });
  });

  it('keeps what was typed over closing, and drops it on request', async () => {
    const record = await ledger();
    await record.commit([record.createChange('case', bill)]);
    await open('edit');
    type('case-creditor', '另一家');
    fireEvent.click(screen.getByTestId('case-discard'));
    expect(input('case-creditor').value).toBe('安心钱包');
  });
});

it('is deleted after saying what goes, and comes back by undo', async () => {
  const record = await ledger();
  const bill = newCase({ creditor: '安心钱包' }, 'CN', 'f'.repeat(32));
  const made = record.createChange('case', bill);
  const caseId = made.entityId;
  const reminder = {
    kind: 'custom',
    text: '问',
    at: 1,
    zone: 'Etc/UTC',
    state: 'waiting',
  } as const;
  const [first, second] = [1, 2].map((at) =>
    record.createChange('reminder', { ...reminder, at }, { caseId }),
  );
  if (first && second) await record.commit([made, first, second]);
  await open('edit');
  fireEvent.click(screen.getByTestId('case-delete'));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('删掉的是“安心钱包”，连同：2 个提醒');
  expect(dialog.textContent).toContain('8 秒内可以撤销');
  await expectNoAxeFindings();
  fireEvent.click(within(dialog).getByText('删除'));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(await cases()).toEqual([]);
  expect(await record.readAll('reminder')).toEqual([]);
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'reminders/changed' });
  fireEvent.click(await screen.findByText('撤销'));
  await waitFor(async () => expect(await cases()).toHaveLength(1));
  expect(await record.readAll('reminder')).toHaveLength(2);
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('gives axe nothing to say in %s', async (locale) => {
  await renderScreen(<CaseEditor mode="new" onClose={onClose} />, locale);
  await screen.findByTestId('case-creditor');
  save();
  await expectNoAxeFindings();
});
