// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NotesCard } from '@/components/record/NotesCard';
import { newCase } from '@/utils/model';
import { ledger, writeDraft } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

async function seed(count: number) {
  const record = await ledger();
  const bill = record.createChange('case', newCase({ creditor: '安心钱包' }, 'CN', 'f'.repeat(32)));
  const notes = Array.from({ length: count }, (_, n) =>
    record.createChange('note', { text: `第 ${n} 条`, at: n }),
  );
  await record.commit([bill, ...notes]);
  return bill.entityId;
}

describe('notes in the panel', () => {
  it('share their draft with the popup', async () => {
    await writeDraft('note', '客服小');
    await renderScreen(<NotesCard />);
    await waitFor(() =>
      expect(screen.getByTestId<HTMLTextAreaElement>('note-box').value).toBe('客服小'),
    );
    expect(document.activeElement).not.toBe(screen.getByTestId('note-box'));
  });

  it('are found among 1,000, whatever the width and script of the letters', async () => {
    const record = await ledger();
    await seed(1000);
    await record.commit([record.createChange('note', { text: '減免ＡＢＣ', at: 500 })]);
    await renderScreen(<NotesCard />);
    expect(await screen.findAllByTestId('note')).toHaveLength(5);
    fireEvent.change(screen.getByTestId('note-search'), { target: { value: '减免abc' } });
    const [found, ...others] = screen.getAllByTestId('note');
    expect(found?.textContent).toContain('減免ＡＢＣ');
    expect(others).toEqual([]);
    fireEvent.change(screen.getByTestId('note-search'), { target: { value: '没有的' } });
    expect(screen.getByText(/没有找到/)).toBeTruthy();
  });

  it('are moved to a bill', async () => {
    const caseId = await seed(1);
    await renderScreen(<NotesCard />);
    const note = within(await screen.findByTestId('note'));
    fireEvent.click(note.getByText('移到 安心钱包'));
    await waitFor(async () => {
      const [moved] = await (await ledger()).readNotes(1);
      expect(moved?.caseId).toBe(caseId);
    });
    await waitFor(() => expect(screen.getByTestId('note').textContent).toContain('安心钱包'));
    await expectNoAxeFindings();
  });
});
