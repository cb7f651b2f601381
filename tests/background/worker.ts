import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageTurns, Sender, Turn } from '@/utils/messaging';
import { type Context, freshStorage } from '../utils/storage/fresh-storage';

/** Sunday 22 November 2026, 10:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 22, 2, 0);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const PLACE = { origin: 'https://chat.example', path: '/help' };

export const agent = (text: string, more: Partial<Turn> = {}): Turn => ({
  who: 'agent',
  text,
  ...more,
});
export const user = (text: string): Turn => ({ who: 'user', text });

export function report(turns: readonly Turn[], context: readonly Turn[] = []): PageTurns {
  return { place: PLACE, context: [...context], turns: [...turns] };
}

export const inTab = (tabId: number, title = '某平台客服'): Sender => ({
  tabId,
  frameId: 0,
  incognito: false,
  title,
});

export interface Worker extends Context {
  readonly background: typeof import('./background-modules');
}

/** A worker that just woke, over empty stores, on a day the test chooses. */
export async function freshWorker(now = NOW): Promise<Worker> {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const context = await freshStorage();
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'zh-CN' } });
  Object.defineProperty(navigator, 'languages', { value: ['zh-CN'], configurable: true });
  return { ...context, background: await import('./background-modules') };
}

/** The user has turned the site on. */
export async function turnOn({ storage }: Worker): Promise<void> {
  await storage.changePreferences(() => ({ sites: { [PLACE.origin]: [] } }));
}
