import type { ChromiumPort } from '../drivers/chromium-port.ts';
import type { BrowserDriver, Surface } from '../drivers/index.ts';
import type { JobLocale } from '../job-lines.ts';

export interface View {
  readonly locale: JobLocale;
  readonly theme: 'light' | 'dark';
  readonly textSize: '100' | '130';
  readonly width: number;
}

const locales = ['zh-CN', 'zh-TW', 'en'] as const;

/**
 * Languages × light and dark, and what changes how things stand: both browsers' widths, and the largest
 * text in the narrow one. Dark changes no place, so it is looked at once.
 */
export const views: readonly View[] = locales.flatMap((locale): View[] => [
  { locale, theme: 'light', textSize: '100', width: 240 },
  { locale, theme: 'light', textSize: '100', width: 360 },
  { locale, theme: 'light', textSize: '130', width: 240 },
  { locale, theme: 'dark', textSize: '100', width: 240 },
]);

export const nameOf = ({ locale, theme, textSize, width }: View): string =>
  `${locale} ${theme} ${width}${textSize === '130' ? ' large' : ''}`;

/** Without fades: a colour half way to another is no finding. */
export async function calm(surface: Surface): Promise<void> {
  await (surface.port as ChromiumPort).page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Switched in place, as by the settings of another window: what is open stays open. */
export async function showView(
  driver: BrowserDriver,
  surface: Surface,
  view: View,
  height: number,
): Promise<void> {
  const { locale, theme, textSize, width } = view;
  await driver.background(
    async (api, patch) => {
      const { preferences } = await api.storage.local.get('preferences');
      await api.storage.local.set({ preferences: { ...(preferences as object), ...patch } });
    },
    { locale, theme, textSize },
  );
  await (surface.port as ChromiumPort).page.setViewport({ width, height });
  await surface.waitUntil(
    nameOf(view),
    (wanted) => {
      const { lang, dataset } = document.documentElement;
      return (
        lang === wanted.locale &&
        dataset.theme === wanted.theme &&
        dataset.textSize === wanted.textSize &&
        window.innerWidth === wanted.width &&
        !document.querySelector('[data-testid="now"][aria-busy="true"], [role="progressbar"]')
      );
    },
    [view],
  );
  await surface.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
