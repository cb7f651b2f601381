import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import {
  dropSiteAccess,
  registerPageScript,
  requestSiteAccess,
  watchActiveTab,
} from '@/utils/browser';
import {
  askForReport,
  type InsertResult,
  insertInPage,
  listenInExtension,
  type PageStatus,
  type PageTurns,
  stopInPage,
  type Turn,
} from '@/utils/messaging';
import { changePreferences, readPreferences } from '@/utils/storage';
import { originsOf, type PageState, readPageState, startReading } from './page-state';

/** What the page scripts of the tab reported: by frame, and the newest lines. */
export interface PageReading {
  readonly frames: ReadonlyMap<number, PageStatus>;
  /** The latest lines, oldest first. */
  readonly turns: readonly Turn[];
}

interface PageContextState {
  readonly page: PageState | null;
  readonly reading: PageReading;
  readonly refresh: () => void;
  /** Asks for site access in this very click; false when the user said no. */
  readonly turnOn: () => Promise<boolean>;
  readonly turnOff: () => Promise<void>;
  readonly insert: (text: string) => Promise<InsertResult>;
}

const PageContext = createContext<PageContextState | null>(null);
const NOTHING: PageReading = { frames: new Map(), turns: [] };
const KEPT = 50;

/** Follows the tab in front. Nothing runs in a page unless it was turned on there. */
export function PageProvider({ children }: { children: ReactNode }) {
  const [page, setPage] = useState<PageState | null>(null);
  const [readings, setReadings] = useState<ReadonlyMap<number, PageReading>>(new Map());
  const tabId = page && 'tabId' in page ? page.tabId : null;

  const refresh = useCallback(() => {
    void readPageState().then(async (state) => {
      setPage((before) => (JSON.stringify(before) === JSON.stringify(state) ? before : state));
      if (state.kind === 'on') await askForReport(state.tabId);
    });
  }, []);

  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    const stop = watchActiveTab(refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      stop();
    };
  }, [refresh]);

  useEffect(() => {
    const update = (id: number, change: (before: PageReading) => PageReading) =>
      setReadings((before) => new Map(before).set(id, change(before.get(id) ?? NOTHING)));
    return listenInExtension({
      'page/status': (status, sender) =>
        update(sender.tabId, (before) => ({
          ...(status.top && status.place.path !== placeOf(before) ? NOTHING : before),
          frames: new Map(before.frames).set(sender.frameId, status),
        })),
      'page/turns': (message, sender) =>
        update(sender.tabId, (before) => withTurns(before, message)),
      'tab/known': refresh,
    });
  }, [refresh]);

  const state = useMemo<PageContextState>(() => {
    const reading = (tabId !== null && readings.get(tabId)) || NOTHING;
    return {
      page,
      reading,
      refresh,
      turnOn: () => turnOn(page).finally(refresh),
      turnOff: () => turnOff(page).finally(refresh),
      insert: (text) => insert(page, reading, text),
    };
  }, [page, readings, tabId, refresh]);

  return <PageContext value={state}>{children}</PageContext>;
}

function placeOf(reading: PageReading): string | undefined {
  return reading.frames.get(0)?.place.path;
}

/** A report without context is the whole transcript: it replaces what was known. */
function withTurns(before: PageReading, { context, turns }: PageTurns): PageReading {
  const known = context.length === 0 ? [] : before.turns;
  return { ...before, turns: [...known, ...turns].slice(-KEPT) };
}

async function turnOn(page: PageState | null): Promise<boolean> {
  if (page?.kind !== 'off' && page?.kind !== 'on') return false;
  const frames = page.kind === 'off' ? page.frames : page.moreFrames;
  // First call of the click, before any await: Firefox forgets the gesture otherwise.
  const granted = await requestSiteAccess([page.origin, ...frames]);
  if (!granted) return false;
  await changePreferences(({ sites }) => ({
    sites: { ...sites, [page.origin]: [...new Set([...(sites[page.origin] ?? []), ...frames])] },
  }));
  await startReading(page.tabId, (await readPreferences()).sites);
  return true;
}

async function turnOff(page: PageState | null): Promise<void> {
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

async function insert(
  page: PageState | null,
  reading: PageReading,
  text: string,
): Promise<InsertResult> {
  if (page?.kind !== 'on') return { outcome: 'failed', reason: 'off' };
  const frames = [...reading.frames];
  const ready =
    frames.find(([, status]) => status.composer === 'ready' && status.transcript) ??
    frames.find(([, status]) => status.composer === 'ready');
  if (ready) return insertInPage(page.tabId, ready[0], text);
  const reasons = frames.map(([, status]) => status.composer);
  const reason = reasons.find((composer) => composer !== 'none') ?? 'no_box';
  return { outcome: 'failed', reason };
}

export function usePage(): PageContextState {
  const state = use(PageContext);
  if (state === null) throw new Error('usePage needs a PageProvider above it');
  return state;
}
