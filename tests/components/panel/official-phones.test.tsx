// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { OfficialPhones } from '@/components/panel/OfficialPhones';
import { officialOf, type Site } from '@/utils/sites';
import { renderScreen } from '../render-screen';

vi.mock('wxt/browser', () => import('../fake-browser'));

// The record is asked in the background: nothing may answer into a page that is gone.
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

const siteAt = (origin: string) => officialOf(origin).site as Site;

it('gives the number with where it was read, and says when that is not its own page', async () => {
  await renderScreen(<OfficialPhones site={siteAt('https://www.alipay.com')} />);
  const words = (await screen.findByTestId('official-phones')).textContent;
  // Whose number it is, where it is not for everybody.
  expect(words).toContain('95188 (2: 花呗 / 借呗)');
  expect(words).toContain('help.alipay.com');
  expect(words).toContain('不是从官方页面直接核对的');
});

it('shows nothing where no number is known', async () => {
  await renderScreen(<OfficialPhones site={siteAt('https://www.jd.com')} />);
  expect(screen.queryByTestId('official-phones')).toBeNull();
});
