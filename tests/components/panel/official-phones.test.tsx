// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { OfficialPhones } from '@/components/panel/OfficialPhones';
import { officialOf, type Site } from '@/utils/sites';
import { renderScreen } from '../render-screen';

vi.mock('wxt/browser', () => import('../fake-browser'));

const siteAt = (origin: string) => officialOf(origin).site as Site;

it('gives the number with where it was read, and says when that is not its own page', async () => {
  renderScreen(<OfficialPhones site={siteAt('https://www.alipay.com')} />);
  await waitFor(() => expect(screen.getByTestId('official-phones').textContent).toContain('95188'));
  expect(screen.getByTestId('official-phones').textContent).toContain('help.alipay.com');
  expect(screen.getByTestId('official-phones').textContent).toContain('不是从官方页面直接核对的');
});

it('shows nothing where no number is known', () => {
  renderScreen(<OfficialPhones site={siteAt('https://www.jd.com')} />);
  expect(screen.queryByTestId('official-phones')).toBeNull();
});
