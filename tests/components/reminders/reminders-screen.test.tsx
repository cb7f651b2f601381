// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RemindersScreen } from '@/components/reminders/RemindersScreen';
import { newCase, type ReminderFields } from '@/utils/model';
import { ledger, readDraft } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const ZONE = 'Asia/Shanghai';
/** Sunday, 14:00 in Shanghai. */
const NOW = Date.parse('2026-11-22T14:00:00+08:00');
const zone = vi.spyOn(Temporal.Now, 'timeZoneId');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  zone.mockReturnValue(ZONE);
});
afterEach(() => vi.useRealTimers());

async function seed(...all: Partial<ReminderFields>[]) {
  const record = await ledger();
  await record.commit(
    all.map((fields) =>
      record.createChange('reminder', {
        kind: 'custom',
        text: '问结果',
        at: NOW + 60_000,
        zone: ZONE,
        state: 'waiting',
        ...fields,
      }),
    ),
  );
  return record;
}

const at = (text: string) => Date.parse(`${text}+08:00`);
const all = async () => (await ledger()).readAll('reminder');
const field = (testId: string) =>
  screen.getByTestId(testId).querySelector('input') as HTMLInputElement;

describe('the list', () => {
  it('groups what is over, today, this week and later', async () => {
    await seed(
      { text: '前天', at: at('2026-11-20T10:00') },
      { text: '今晚', at: at('2026-11-22T20:00') },
      { text: '年底', at: at('2026-12-31T10:00') },
    );
    await renderScreen(<RemindersScreen />);
    expect((await screen.findByTestId('reminders-overdue')).textContent).toContain('前天');
    expect(screen.getByTestId('reminders-today').textContent).toContain('今晚');
    expect(screen.getByTestId('reminders-later').textContent).toContain('年底');
  });

  it('says the day as people do, and why it is that day', async () => {
    await seed({
      kind: 'reply',
      at: at('2026-12-09T10:00'),
      basis: { saidOn: '2026-12-04', workingDays: 3, region: 'CN', holidaysKnown: true },
    });
    await renderScreen(<RemindersScreen />);
    const item = await screen.findByTestId('reminder');
    expect(item.textContent).toContain('12月9日(周三) 10:00，还有 17 天');
    expect(screen.getByTestId('reminder-why').textContent).toBe('从 12月4日 起算 3 个工作日');
  });

  it('says where the holidays are not known', async () => {
    await seed({
      at: at('2027-01-05T10:00'),
      basis: { saidOn: '2026-12-31', workingDays: 3, region: 'CN', holidaysKnown: false },
    });
    await renderScreen(<RemindersScreen />);
    expect((await screen.findByTestId('reminder-why')).textContent).toBe(
      '从 2026年12月31日 起算 3 个工作日；没有 2027 年的放假安排，只按周一到周五算',
    );
  });

  it('says the own time too where the clocks differ', async () => {
    zone.mockReturnValue('Europe/London');
    await seed({ at: at('2026-12-09T10:00') });
    await renderScreen(<RemindersScreen />);
    expect((await screen.findByTestId('reminder')).textContent).toContain(
      '您这里的时间：12月9日(周三) 02:00',
    );
  });

  it('holds 500 without showing all at once', async () => {
    await seed(...Array.from({ length: 500 }, (_, n) => ({ at: NOW + 9e8 + n * 60_000 })));
    await renderScreen(<RemindersScreen />);
    expect(await screen.findAllByTestId('reminder')).toHaveLength(30);
    expect(screen.getByText('再看 470 个')).toBeTruthy();
  });
});

describe('one reminder', () => {
  it('is done in one click, and the worker is told', async () => {
    await seed({});
    const { user } = await renderScreen(<RemindersScreen />);
    await user.click(await screen.findByTestId('reminder-done'));
    expect(await screen.findByText('还没有提醒')).toBeTruthy();
    expect((await all())[0]?.state).toBe('done');
    await waitFor(() =>
      expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'reminders/changed' }),
    );
  });

  it.each([
    ['1 小时后', at('2026-11-22T15:00')],
    ['今晚 20:00', at('2026-11-22T20:00')],
    ['明天 9:00', at('2026-11-23T09:00')],
  ])('comes later: %s', async (label, later) => {
    await seed({});
    await renderScreen(<RemindersScreen />);
    const menu = within(await screen.findByTestId('reminder-later'));
    fireEvent.click(menu.getByText(label));
    await waitFor(async () => expect((await all())[0]?.at).toBe(later));
  });

  it('is edited: the words alone keep an overdue moment', async () => {
    await seed({ at: at('2026-11-20T10:00') });
    await renderScreen(<RemindersScreen />);
    const more = within(await screen.findByTestId('reminder-more'));
    fireEvent.click(more.getByText('修改'));
    const text = await screen.findByTestId<HTMLTextAreaElement>('reminder-text');
    await waitFor(() => expect(text.readOnly).toBe(false));
    fireEvent.change(text, { target: { value: '问小李' } });
    fireEvent.click(screen.getByTestId('reminder-save'));
    await waitFor(async () => expect((await all())[0]?.text).toBe('问小李'));
    expect((await all())[0]?.at).toBe(at('2026-11-20T10:00'));
  });

  it('is deleted', async () => {
    await seed({});
    await renderScreen(<RemindersScreen />);
    fireEvent.click(within(await screen.findByTestId('reminder-more')).getByText('删除'));
    await waitFor(async () => expect(await all()).toEqual([]));
  });
});

describe('a new one', () => {
  async function open() {
    await renderScreen(<RemindersScreen />);
    fireEvent.click(await screen.findByTestId('reminder-add'));
    const text = await screen.findByTestId<HTMLTextAreaElement>('reminder-text');
    await waitFor(() => expect(text.readOnly).toBe(false));
    fireEvent.change(text, { target: { value: '打电话' } });
  }
  const save = () => fireEvent.click(screen.getByTestId('reminder-save'));

  it('is kept at its day and time in the own zone', async () => {
    await open();
    fireEvent.change(field('reminder-day'), { target: { value: '2026-12-09' } });
    fireEvent.change(field('reminder-time'), { target: { value: '09:30' } });
    save();
    await waitFor(async () =>
      expect((await all())[0]).toMatchObject({
        text: '打电话',
        at: at('2026-12-09T09:30'),
        zone: ZONE,
        kind: 'custom',
      }),
    );
    await waitFor(async () => expect(await readDraft('reminder:new')).toBe(''));
  });

  it.each([
    ['2026-11-21', '这个时间已经过了'],
    ['', '请选一个日子'],
  ])('with the day "%s" is refused in a sentence; nothing typed is lost', async (day, sentence) => {
    await open();
    fireEvent.change(field('reminder-day'), { target: { value: day } });
    save();
    expect(await screen.findByText(new RegExp(sentence))).toBeTruthy();
    expect(await all()).toEqual([]);
    expect(await readDraft('reminder:new')).toContain('打电话');
  });

  it('with a day that does not exist is refused', async () => {
    await open();
    Object.defineProperty(field('reminder-day'), 'validity', { value: { badInput: true } });
    save();
    expect(await screen.findByText('没有这一天，请检查日期')).toBeTruthy();
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    await open();
    fireEvent.click(screen.getByText('返回'));
    fireEvent.click(screen.getByTestId('reminder-add'));
    await waitFor(() =>
      expect(screen.getByTestId<HTMLTextAreaElement>('reminder-text').value).toBe('打电话'),
    );
  });
});

describe('without writing', () => {
  it('counts working days from the day it was said', async () => {
    await renderScreen(<RemindersScreen />);
    const days = await screen.findByTestId<HTMLInputElement>('reminder-wait-days');
    await waitFor(() => expect(days.readOnly).toBe(false));
    fireEvent.change(days, { target: { value: '２' } });
    expect(screen.getByTestId('reminder-wait-when').textContent).toContain('11月24日(周二) 10:00');
    fireEvent.click(screen.getByTestId('reminder-wait-save'));
    await waitFor(async () =>
      expect((await all())[0]).toMatchObject({
        kind: 'reply',
        at: at('2026-11-24T10:00'),
        basis: { saidOn: '2026-11-22', workingDays: 2, region: 'CN', holidaysKnown: true },
      }),
    );
  });

  it.each(['0', '-1', 'abc', '999'])('refuses %s working days', async (typed) => {
    await renderScreen(<RemindersScreen />);
    const days = await screen.findByTestId<HTMLInputElement>('reminder-wait-days');
    await waitFor(() => expect(days.readOnly).toBe(false));
    fireEvent.change(days, { target: { value: typed } });
    expect(await screen.findByText('请填 1 到 250 之间的整数')).toBeTruthy();
    expect(screen.getByTestId<HTMLButtonElement>('reminder-wait-save').disabled).toBe(true);
  });

  it('takes the due date of the bill, once', async () => {
    const record = await ledger();
    const bill = { creditor: '安心钱包', dueDate: '2026-12-09' };
    await record.commit([record.createChange('case', newCase(bill, 'CN', 'f'.repeat(32)))]);
    await renderScreen(<RemindersScreen />);
    fireEvent.click(await screen.findByTestId('reminder-from-due'));
    await waitFor(() => expect(screen.queryByTestId('reminder-from-due')).toBeNull());
    expect((await all())[0]).toMatchObject({ kind: 'due', at: at('2026-12-08T10:00') });
  });
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('gives axe nothing to say in %s', async (locale) => {
  await seed({ at: NOW - 9e7 }, { at: NOW + 9e8 });
  await renderScreen(<RemindersScreen />, locale);
  await screen.findAllByTestId('reminder');
  await expectNoAxeFindings();
  fireEvent.click(screen.getByTestId('reminder-add'));
  await screen.findByTestId('reminder-text');
  await expectNoAxeFindings();
});
