// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BillScreen } from '@/components/bill/BillScreen';
import { RecordScreen } from '@/components/record/RecordScreen';
import { newCase } from '@/utils/model';
import { ledger } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const NOTICE = '您本期应还1,286.50元，最低还款额128.65元，还款日2026年12月9日，请按时还款。';

const amount = (field: string) =>
  within(screen.getByTestId(`bill-${field}`)).getByRole<HTMLInputElement>('textbox');

async function seed() {
  const record = await ledger();
  const bill = record.createChange(
    'case',
    newCase({ creditor: '安心钱包', amountDue: 100000 }, 'CN', 'f'.repeat(32)),
  );
  await record.commit([bill]);
}

async function paste(text: string) {
  const { user } = await renderScreen(<BillScreen onClose={() => undefined} />);
  await user.click(await screen.findByTestId('bill-text'));
  await user.paste(text);
  return user;
}

describe('a bill from a text', () => {
  beforeEach(seed);

  it('fills the fields, each beside the words it was read from', async () => {
    await paste(NOTICE);
    await waitFor(() => expect(amount('amountDue').value).toBe('1286.50'));
    expect(amount('minimumDue').value).toBe('128.65');
    expect(amount('fees').value).toBe('');
    expect(screen.getByTestId('bill-amountDue').textContent).toContain('1,286.50');
    await expectNoAxeFindings(document.body);
  });

  it('says what changed, and keeps case and reading together', async () => {
    const user = await paste(NOTICE);
    const changes = await screen.findByTestId('bill-changes');
    expect(changes.textContent).toContain('¥1,000.00');
    await user.click(screen.getByTestId('bill-save'));
    const record = await ledger();
    await waitFor(async () => expect(await record.readAll('bill')).toHaveLength(1));
    expect((await record.readAll('bill'))[0]).toMatchObject({
      from: 'text',
      amountDue: 128650,
      dueDate: '2026-12-09',
      words: { amountDue: expect.stringContaining('1,286.50') },
    });
    expect((await record.readAll('case'))[0]).toMatchObject({ amountDue: 128650 });
  });

  it('claims no words for a value that was typed over', async () => {
    const user = await paste(NOTICE);
    await waitFor(() => expect(amount('amountDue').value).toBe('1286.50'));
    await user.clear(amount('amountDue'));
    await user.type(amount('amountDue'), '1300');
    await user.click(screen.getByTestId('bill-save'));
    const record = await ledger();
    await waitFor(async () => expect(await record.readAll('bill')).toHaveLength(1));
    const [bill] = await record.readAll('bill');
    expect(bill).toMatchObject({ amountDue: 130000 });
    expect(bill?.words).not.toHaveProperty('amountDue');
  });

  it('that says nothing of a bill leaves every field as it is', async () => {
    await paste('您好，请问有什么可以帮您？');
    expect(amount('amountDue').value).toBe('1000');
    expect(screen.queryByTestId('bill-changes')).toBeNull();
  });
});

describe('the history of a bill', () => {
  it('shows what got worse with a sentence to ask about it', async () => {
    await seed();
    const record = await ledger();
    const [owner] = await record.readAll('case');
    const reading = (amountDue: number, fees: number | undefined, at: number) =>
      record.createChange(
        'bill',
        { at, from: 'page', currency: 'CNY', amountDue, ...(fees ? { fees } : {}) },
        { caseId: owner?.id ?? null },
      );
    await record.commit([reading(100000, undefined, 1)]);
    await record.commit([reading(120000, 20000, 2)]);
    await renderScreen(<RecordScreen />);
    expect(await screen.findAllByTestId('bill-reading')).toHaveLength(2);
    await waitFor(() => expect(screen.getAllByText(/多了一笔费用：¥200\.00/)).toHaveLength(1));
    expect((await screen.findByTestId('dispute')).textContent).toContain('来源和计算方式');
  });
});
