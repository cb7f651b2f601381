import { browser } from 'wxt/browser';
import { isWebOrigin } from './site-access';

/** Another origin with frames in a page. */
export interface PageFrame {
  readonly origin: string;
  /** One of them is shown, and a conversation has room in it. */
  readonly isLarge: boolean;
}

const MOST = 20;

/** Only origins and sizes of frames, no text: runs under activeTab before anything is asked for. */
function framesInPage(): [string, boolean][] {
  const found = new Map<string, boolean>();
  for (const frame of document.querySelectorAll('iframe[src], frame[src]')) {
    const address = URL.parse(frame.getAttribute('src') ?? '', location.href);
    if (!address || !/^https?:$/.test(address.protocol) || address.origin === location.origin)
      continue;
    const { width, height } = frame.getBoundingClientRect();
    const isLarge =
      width >= 200 && height >= 240 && frame.checkVisibility({ visibilityProperty: true });
    found.set(address.origin, isLarge || !!found.get(address.origin));
  }
  return [...found];
}

/** Frames of other origins in a tab we may look at, up to twenty; none when we may not. */
export async function lookAtFrames(tabId: number): Promise<PageFrame[]> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: framesInPage,
    });
    const found: unknown = answer?.result;
    if (!Array.isArray(found)) return [];
    return found
      .flatMap((one: unknown) => {
        const [origin, isLarge]: unknown[] = Array.isArray(one) ? one : [];
        return typeof origin === 'string' && isWebOrigin(origin)
          ? [{ origin, isLarge: isLarge === true }]
          : [];
      })
      .slice(0, MOST);
  } catch {
    return [];
  }
}
