// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RecordScreen } from '@/components/record/RecordScreen';
import { type MessageFields, newCase } from '@/utils/model';
import { ledger, readDraft, writeDraft } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const NOW = Date.now();

async function seed(...lines: Partial<MessageFields>[]) {
  const record = await ledger();
  const bill = newCase({ creditor: '安心钱包', amountDue: 328650 }, 'CN', 'f'.repeat(32));
  const made = record.createChange('case', bill);
  const caseId = made.entityId;
  const talk = record.createChange(
    'conversation',
    { channel: 'web_chat', startedAt: NOW },
    { caseId },
  );
  const messages = lines.map((line, n) =>
    record.createChange(
      'message',
      {
        conversationId: talk.entityId,
        who: 'agent',
        speaker: 'person',
        text: '您好',
        at: NOW,
        via: 'captured',
        position: (n + 1) * 1024,
        ...line,
      },
      { caseId },
    ),
  );
  await record.commit([made, talk, ...messages]);
  return { record, conversationId: talk.entityId };
}

const field = (testId: string) => screen.findByTestId<HTMLInputElement>(testId);
async function ready(testId: string) {
  await waitFor(async () => expect((await field(testId)).readOnly).toBe(false));
  return field(testId);
}

describe('with nothing yet', () => {
  it('says what to do; a first line makes bill and conversation', async () => {
    await renderScreen(<RecordScreen />);
    expect(await screen.findByText('还没有记录')).toBeTruthy();
    fireEvent.change(await ready('record-add-text'), { target: { value: '三天内答复' } });
    fireEvent.click(screen.getByTestId('record-add-save'));
    expect((await screen.findByTestId('message')).textContent).toBe('三天内答复');
    expect(screen.getByText('未命名的账单')).toBeTruthy();
    expect((await field('record-add-text')).value).toBe('');
    await waitFor(async () => expect(await readDraft('record-line')).toBe(''));
  });
});

describe('who it was', () => {
  it('is saved on leaving the field', async () => {
    const { record } = await seed({});
    await renderScreen(<RecordScreen />);
    const name = await ready('record-representative');
    fireEvent.change(name, { target: { value: ' 小李 ' } });
    fireEvent.blur(name);
    fireEvent.change(await field('record-staff-id'), { target: { value: '0000' } });
    fireEvent.blur(await field('record-staff-id'));
    await waitFor(async () => {
      const [talk] = await record.readAll('conversation');
      expect(talk).toMatchObject({ representative: '小李', staffId: '0000' });
    });
  });

  it('survives closing in the middle of a word', async () => {
    const { conversationId } = await seed({});
    await writeDraft(`details:${conversationId}`, JSON.stringify({ ticket: 'A-12' }));
    await renderScreen(<RecordScreen />);
    await waitFor(async () => expect((await field('record-ticket')).value).toBe('A-12'));
    expect(screen.getByTestId('record-details-save')).toBeTruthy();
  });

  it('keeps the draft when it could not be saved', async () => {
    const { conversationId } = await seed({});
    await renderScreen(<RecordScreen />);
    const name = await ready('record-representative');
    fireEvent.change(name, { target: { value: '小李' } });
    vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('broken'));
    fireEvent.blur(name);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await field('record-representative')).value).toBe('小李');
    expect(await readDraft(`details:${conversationId}`)).toContain('小李');
  });
});

describe('the lines', () => {
  it('are struck, kept, and restored', async () => {
    await seed({ text: '每月还清' });
    const { user } = await renderScreen(<RecordScreen />);
    const line = await screen.findByTestId('message');
    await user.click(screen.getByTestId('message-strike'));
    await waitFor(() => expect(line.dataset.struck).toBe('true'));
    expect(line.textContent).toBe('每月还清');
    await user.click(screen.getByText('恢复'));
    await waitFor(() => expect(line.dataset.struck).toBe('false'));
  });

  it('change who said them', async () => {
    await seed({});
    const { user } = await renderScreen(<RecordScreen />);
    const line = await screen.findByTestId('message');
    await user.click(screen.getByText('是我说的'));
    await waitFor(() => expect(line.dataset.who).toBe('user'));
    await user.click(screen.getByText('是对方说的'));
    await waitFor(() => expect(line.dataset.who).toBe('agent'));
  });

  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['emoji and joined ones', '🙏🏽👨‍👩‍👧‍👦🏳️‍🌈'],
    ['right to left', 'مرحبا بالعالم \u202Eabc'],
    ['spaces and lines', '  一\n\n  二\t三'],
  ])('show %s as they are', async (_, text) => {
    await seed({ text });
    await renderScreen(<RecordScreen />);
    expect((await screen.findByTestId('message')).querySelector('p')?.textContent).toBe(text);
    expect(document.querySelector('script, img')).toBeNull();
  });

  it('fold 100,000 characters and give them back whole', async () => {
    const text = '本金与利息'.repeat(20_000);
    await seed({ text });
    await renderScreen(<RecordScreen />);
    const words = (await screen.findByTestId('message')).querySelector('p');
    expect(words?.textContent?.length).toBeLessThan(300);
    fireEvent.click(screen.getByText('看全文（100,000 字）'));
    expect(words?.textContent).toBe(text);
    fireEvent.click(screen.getByText('收起'));
    expect(words?.textContent?.length).toBeLessThan(300);
  });

  it('begin with the newest when there are many', async () => {
    await seed(...Array.from({ length: 60 }, (_, n) => ({ text: `第${n + 1}句` })));
    await renderScreen(<RecordScreen />);
    expect(await screen.findAllByTestId('message')).toHaveLength(20);
    expect(screen.getByText('第60句')).toBeTruthy();
    fireEvent.click(screen.getByTestId('record-earlier'));
    expect(screen.getAllByTestId('message')).toHaveLength(60);
  });
});

describe('a line by hand', () => {
  it('says who and how it came', async () => {
    const { record, conversationId } = await seed({});
    const { user } = await renderScreen(<RecordScreen />);
    const box = await ready('record-add-text');
    await user.click(within(screen.getByTestId('record-add-who')).getByLabelText('我'));
    box.focus();
    await user.paste('我先还 200 元');
    fireEvent.click(screen.getByTestId('record-add-save'));
    await waitFor(async () =>
      expect((await record.readMessages(conversationId)).at(-1)).toMatchObject({
        who: 'user',
        via: 'pasted',
        text: '我先还 200 元',
      }),
    );
  });

  it('stays in the box when it could not be saved', async () => {
    await seed({});
    await renderScreen(<RecordScreen />);
    fireEvent.change(await ready('record-add-text'), { target: { value: '好的' } });
    vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('broken'));
    fireEvent.click(screen.getByTestId('record-add-save'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await field('record-add-text')).value).toBe('好的');
    expect(await readDraft('record-line')).toBe('好的');
  });
});

it('begins another conversation and lets one go back', async () => {
  const { conversationId } = await seed({ text: '第一次' });
  const { user } = await renderScreen(<RecordScreen />);
  await user.click(await screen.findByTestId('record-new-conversation'));
  expect(await screen.findByText(/这一次还没有内容/)).toBeTruthy();
  const picker = within(screen.getByTestId('record-conversation')).getByRole('combobox');
  await user.selectOptions(picker, conversationId);
  expect((await screen.findByTestId('message')).textContent).toBe('第一次');
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('gives axe nothing to say in %s', async (locale) => {
  await seed({}, { who: 'user', struck: true }, { text: '长'.repeat(1000) });
  await renderScreen(<RecordScreen />, locale);
  await screen.findAllByTestId('message');
  await expectNoAxeFindings();
});
