// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useCheckedText } from '@/components/hooks/use-checked-text';
import { FindingBanner } from '@/components/phrasing/FindingList';
import { ledger } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

function Offer() {
  const { findings, held } = useCheckedText('我每月可以还900元。');
  return (
    <div>
      {findings.map((finding) => (
        <FindingBanner key={finding.rule} finding={finding} />
      ))}
      <button type="button" disabled={held}>
        插入
      </button>
    </div>
  );
}

it('says that an offer was not checked, and takes the numbers in one tap', async () => {
  const { user, container } = await renderScreen(<Offer />);
  const said = await screen.findByTestId('finding');
  expect(said.dataset.rule).toBe('unchecked_offer');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '插入' }).disabled).toBe(false);
  await expectNoAxeFindings(container);
  await user.click(screen.getByTestId('budget-ask'));
  const dialog = await screen.findByRole('dialog');
  const field = within(await within(dialog).findByTestId('budget-affordable'));
  fireEvent.change(field.getByRole('textbox'), { target: { value: '800' } });
  await user.click(within(dialog).getByTestId('budget-save'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await (await ledger()).readAll('budget'))[0]?.affordable).toBe(80_000);
  await waitFor(() => expect(screen.getByTestId('finding').dataset.rule).toBe('unaffordable'));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '插入' }).disabled).toBe(true);
});
