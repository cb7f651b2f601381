import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readOptions, type SiteOptions } from './site-options';
import './site.css';

function schemeOf({ theme }: SiteOptions): string {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Reads the query, sets language, title and theme, and draws the page. */
export function mountPage(
  titleOf: (options: SiteOptions) => string,
  draw: (options: SiteOptions) => ReactElement,
): void {
  const options = readOptions(location.search);
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = options.pack.language;
  document.documentElement.dataset.colorScheme = schemeOf(options);
  document.title = `${titleOf(options)} - ${options.pack.lender}`;
  createRoot(root).render(<StrictMode>{draw(options)}</StrictMode>);
}
