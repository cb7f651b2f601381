// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseEditor } from '@/components/record/CaseEditor';
import { RecordScreen } from '@/components/record/RecordScreen';
import { RemindersScreen } from '@/components/reminders/RemindersScreen';
import { type Case, type Locale, newCase } from '@/utils/model';
import { ledger, readDraft } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const onClose = vi.fn();
let owner: Case;

const theCase = async (): Promise<Case> => {
  const [found] = await (await ledger()).readAll('case');
  if (!found) throw new Error('no case');
  return found;
};

beforeEach(async () => {
  onClose.mockClear();
  const record = await ledger();
  const fields = newCase({ creditor: '安心钱包', amountDue: 30_000 }, 'CN', '0'.repeat(32));
  await record.commit([record.createChange('case', fields)]);
  owner = await theCase();
});

const input = (testId: string) => {
  const found = screen.getByTestId(testId);
  return (found.matches('input') ? found : found.querySelector('input')) as HTMLInputElement;
};
const type = (testId: string, value: string) =>
  fireEvent.change(input(testId), { target: { value } });
const press = (testId: string) => fireEvent.click(screen.getByTestId(testId));

/** What another part of the extension writes that had `owner` in front of it. */
async function elsewhere(patch: { amountDue?: number; product?: string }): Promise<void> {
  const record = await ledger();
  await act(async () => void (await record.commit([record.updateChange('case', owner, patch)])));
}

async function open(locale: Locale = 'zh-CN') {
  const view = await renderScreen(<CaseEditor mode="edit" onClose={onClose} />, locale);
  await screen.findByTestId('case-creditor');
  await waitFor(() => expect(input('case-creditor').readOnly).toBe(false));
  return view;
}

describe('a bill that is changed elsewhere while it is edited', () => {
  it('offers the other value beside what is typed; one click takes it', async () => {
    await open();
    type('case-amountDue', '500');
    await elsewhere({ amountDue: 40_000 });
    const notice = await screen.findByTestId('other-values');
    expect(notice.textContent).toMatch(/要还多少：这里也改成了 .*400\.00/);
    expect(input('case-amountDue').value).toBe('500');
    press('take-other');
    await waitFor(() => expect(screen.queryByTestId('other-values')).toBeNull());
    expect(input('case-amountDue').value).toBe('400');
    await waitFor(async () => expect(await readDraft(`case:${owner.id}`)).toBe(''));
  });

  it('keeps the other value in the record when one is saved over it unasked', async () => {
    const view = await open();
    type('case-amountDue', '500');
    await elsewhere({ amountDue: 40_000 });
    await screen.findByTestId('other-values');
    press('case-save');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const saved = await theCase();
    expect(saved.amountDue).toBe(50_000);
    expect(saved.others.amountDue?.map(({ value }) => value)).toEqual([40_000]);

    view.unmount();
    await open();
    press('take-other');
    await waitFor(async () => expect((await theCase()).amountDue).toBe(40_000));
    expect((await theCase()).others).toEqual({});
    await waitFor(() => expect(screen.queryByTestId('other-values')).toBeNull());
  });

  it('writes over it where the person says so', async () => {
    await open();
    type('case-amountDue', '500');
    await elsewhere({ amountDue: 40_000 });
    await screen.findByTestId('other-values');
    press('keep-own');
    await waitFor(() => expect(screen.queryByTestId('other-values')).toBeNull());
    press('case-save');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(await theCase()).toMatchObject({ amountDue: 50_000, others: {} });
  });

  it('says nothing of other fields, and loses neither', async () => {
    await open();
    type('case-amountDue', '500');
    await elsewhere({ product: '循环借' });
    await waitFor(() => expect(input('case-product').value).toBe('循环借'));
    expect(screen.queryByTestId('other-values')).toBeNull();
    press('case-save');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(await theCase()).toMatchObject({ amountDue: 50_000, product: '循环借', others: {} });
  });

  it('still knows what was typed over when the panel was closed in between', async () => {
    const view = await open();
    type('case-amountDue', '500');
    await waitFor(async () => expect(await readDraft(`case:${owner.id}`)).toContain('500'));
    view.unmount();
    await elsewhere({ amountDue: 40_000 });
    await open();
    expect(await screen.findByTestId('other-values')).toBeTruthy();
    expect(input('case-amountDue').value).toBe('500');
  });
});

describe('two values that stand beside each other', () => {
  beforeEach(async () => {
    await elsewhere({ amountDue: 40_000 });
    await elsewhere({ amountDue: 50_000 });
  });

  it('are said where the bill is shown, and one click lets the present one stand', async () => {
    await renderScreen(<RecordScreen />);
    fireEvent.click(await screen.findByTestId('case-differs'));
    await screen.findByTestId('other-values');
    press('keep-own');
    await waitFor(async () => expect((await theCase()).others).toEqual({}));
    expect((await theCase()).amountDue).toBe(50_000);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('give axe nothing to say in %s', async (locale) => {
    await open(locale);
    await screen.findByTestId('other-values');
    await expectNoAxeFindings();
  });
});

it('a reminder put off in the popup while its words are edited keeps the new time', async () => {
  const record = await ledger();
  const at = Date.now() + 3_600_000;
  await record.commit([
    record.createChange('reminder', {
      kind: 'custom',
      text: '问结果',
      at,
      zone: 'Asia/Shanghai',
      state: 'waiting',
    }),
  ]);
  const [reminder] = await record.readAll('reminder');
  if (!reminder) throw new Error('no reminder');
  const { user } = await renderScreen(<RemindersScreen />);
  const more = await screen.findByTestId('reminder-more');
  await user.click(more.querySelector('button') as HTMLElement);
  await user.click(await screen.findByRole('menuitem', { name: /修改/ }));
  fireEvent.change(await screen.findByTestId('reminder-text'), { target: { value: '问审核' } });
  await act(async () => {
    const later = { at: at + 86_400_000, text: '问分期' };
    await record.commit([record.updateChange('reminder', reminder, later)]);
  });
  const notice = await screen.findByTestId('other-values');
  expect(notice.textContent).toContain('提醒什么：这里也改成了 问分期');
  press('reminder-save');
  await waitFor(() => expect(screen.queryByTestId('reminder-save')).toBeNull());
  const [saved] = await record.readAll('reminder');
  expect(saved).toMatchObject({ text: '问审核', at: at + 86_400_000 });
  expect(saved?.others.text?.map(({ value }) => value)).toEqual(['问分期']);
});
