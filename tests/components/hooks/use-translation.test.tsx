// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TranslationProvider, useTranslation } from '@/components/hooks/use-translation';
import type { Locale } from '@/utils/model';

afterEach(cleanup);

function Words() {
  const { t } = useTranslation();
  return <p>{t('common.delete')}</p>;
}

const app = (locale: Locale) => (
  <TranslationProvider locale={locale} fallback="…">
    <Words />
  </TranslationProvider>
);

describe('TranslationProvider', () => {
  it('switches in place and keeps the old words until the new ones are there', async () => {
    const { rerender, container } = render(app('zh-CN'));
    expect(container.textContent).toBe('…');
    await screen.findByText('删除');
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
    const node = screen.getByText('删除');

    rerender(app('zh-TW'));
    expect(node.textContent).toBe('删除');
    await waitFor(() => expect(node.textContent).toBe('刪除'));
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-TW'));
    expect(node.isConnected).toBe(true);
  });

  it('ends with the last language asked for', async () => {
    const { rerender } = render(app('en'));
    rerender(app('zh-CN'));
    rerender(app('en'));
    await screen.findByText('Delete');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByText('Delete')).toBeTruthy();
  });
});
