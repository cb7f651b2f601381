// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordScreen } from '@/components/record/RecordScreen';
import { type Locale, newCase } from '@/utils/model';
import { ledger } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const saved: { name: string; blob: Blob }[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});

async function show(locale: Locale, count = 1) {
  const record = await ledger();
  const bill = { creditor: '安心/钱包', amountDue: 328650 };
  const made = record.createChange('case', newCase(bill, 'CN', 'f'.repeat(32)));
  const caseId = made.entityId;
  const startedAt = Date.parse('2026-11-20T04:00:00Z');
  const talk = record.createChange(
    'conversation',
    { channel: 'phone', startedAt, representative: '小李' },
    { caseId },
  );
  const lines = Array.from({ length: count }, (_, n) =>
    record.createChange(
      'message',
      {
        conversationId: talk.entityId,
        who: 'agent',
        speaker: 'person',
        text: `第 ${n} 句 <b>`,
        at: startedAt + n,
        via: 'typed',
        position: n,
      },
      { caseId },
    ),
  );
  await record.commit([made, talk, ...lines]);
  await renderScreen(<RecordScreen />, locale);
  return screen.findByTestId('record-save-text');
}

const file = async () => {
  await waitFor(() => expect(saved).toHaveLength(1));
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
  return { name, type: blob.type, text: await blob.text() };
};

describe('saving the conversation', () => {
  it('as text has the words of the screen, and says where it went', async () => {
    fireEvent.click(await show('zh-TW'));
    const { name, text } = await file();
    expect(name).toMatch(/^安心-钱包 2026-11-20\.txt$/);
    expect(text).toContain('欠哪一家：安心/钱包');
    expect(text).toContain('要繳多少：CN¥3,286.50');
    expect(text).toContain('對方');
    expect(text).toContain('第 0 句 <b>');
    expect(await screen.findAllByText(`已存成檔案：${name}`)).not.toHaveLength(0);
  });

  it('as JSON can be read back', async () => {
    await show('en');
    fireEvent.click(screen.getByTestId('record-save-json'));
    const { name, type, text } = await file();
    expect(name.endsWith('.json')).toBe(true);
    expect(type).toBe('application/json');
    expect(JSON.parse(text)).toMatchObject({
      format: 'reprieve-conversation',
      conversation: { representative: '小李' },
      messages: [{ text: '第 0 句 <b>' }],
    });
  });

  it('holds every line, also those the screen does not show', async () => {
    fireEvent.click(await show('zh-CN', 450));
    const { text } = await file();
    expect(text.match(/第 \d+ 句/g)).toHaveLength(450);
  });
});

describe('what is missing', () => {
  it('is asked for in one sentence, and only while it is missing', async () => {
    await show('zh-CN');
    const hint = await screen.findByTestId('record-missing');
    expect(hint.textContent).toContain('工号');
    expect(hint.textContent).not.toContain('客服姓名');
    const staffId = screen.getByTestId<HTMLInputElement>('record-staff-id');
    await waitFor(() => expect(staffId.readOnly).toBe(false));
    fireEvent.change(staffId, { target: { value: '0000' } });
    fireEvent.blur(staffId);
    await waitFor(() => expect(screen.queryByTestId('record-missing')).toBeNull());
    await expectNoAxeFindings();
  });
});
