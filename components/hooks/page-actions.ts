import { dropSiteAccess, registerPageScript, requestSiteAccess } from '@/utils/browser';
import { type InsertResult, insertInPage, stopInPage } from '@/utils/messaging';
import { changePreferences, type PanelTarget, readPreferences } from '@/utils/storage';
import type { PageReading } from './page-reading';
import { originsOf, type PageState, startReading } from './page-state';

/** `also`: other origins of the same organisation, turned on in the same click. */
export async function turnOn(
  page: PageState | null,
  also: readonly string[] = [],
): Promise<boolean> {
  if (page?.kind !== 'off' && page?.kind !== 'on') return false;
  const frames = page.kind === 'off' ? page.frames : page.moreFrames;
  // First call of the click, before any await: Firefox forgets the gesture otherwise.
  const granted = await requestSiteAccess([page.origin, ...frames, ...also]);
  if (!granted) return false;
  await changePreferences(({ sites }) => ({
    sites: {
      ...Object.fromEntries(also.map((origin) => [origin, []])),
      ...sites,
      [page.origin]: [...new Set([...(sites[page.origin] ?? []), ...frames])],
    },
  }));
  await startReading(page.tabId, (await readPreferences()).sites);
  return true;
}

export async function turnOff(page: PageState | null): Promise<void> {
  if (page?.kind !== 'on') return;
  const before = (await readPreferences()).sites;
  const { [page.origin]: frames = [], ...sites } = before;
  await stopInPage(page.tabId);
  await changePreferences(() => ({ sites }));
  await registerPageScript(originsOf(sites));
  // Frames another site still needs keep their access.
  const still = new Set(originsOf(sites));
  await dropSiteAccess([page.origin, ...frames].filter((origin) => !still.has(origin)));
}

/** Into the box the user pointed at, else the one of the chat, else none. */
export async function insert(
  page: PageState | null,
  reading: PageReading,
  target: PanelTarget | null,
  text: string,
): Promise<InsertResult> {
  if (page?.kind !== 'on') return { outcome: 'failed', reason: 'off' };
  if (target) return insertInPage(page.tabId, target.frameId, text, true);
  const frames = [...reading.frames];
  const ready =
    frames.find(([, status]) => status.composer === 'ready' && status.transcript) ??
    frames.find(([, status]) => status.composer === 'ready');
  if (ready) return insertInPage(page.tabId, ready[0], text);
  const reasons = frames.map(([, status]) => status.composer);
  const reason = reasons.find((composer) => composer !== 'none') ?? 'no_box';
  return { outcome: 'failed', reason };
}
