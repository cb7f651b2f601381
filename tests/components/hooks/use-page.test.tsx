// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePage } from '@/components/hooks/use-page';
import { changePreferences, ledger } from '@/utils/storage';
import '../fake-browser';
import { renderScreen } from '../render-screen';

vi.mock('wxt/browser', () => import('../fake-browser'));

function Kind() {
  return <p data-testid="kind">{usePage().page?.kind}</p>;
}

const shows = (kind: string) =>
  waitFor(() => expect(screen.getByTestId('kind').textContent).toBe(kind));

it('hears that a site was turned off elsewhere, and that everything was deleted', async () => {
  const turnOn = () => changePreferences(() => ({ sites: { 'https://chat.example': [] } }));
  await renderScreen(<Kind />);
  await act(turnOn);
  await shows('on');
  await act(() => changePreferences(() => ({ sites: {} })));
  await shows('off');
  await act(turnOn);
  await shows('on');
  await act(async () => (await ledger()).deleteEverything());
  await shows('off');
});
