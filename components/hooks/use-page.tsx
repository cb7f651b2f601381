import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { watchActiveTab, watchPageLoads } from '@/utils/browser';
import { aimInPage, type InsertResult, listenInExtension } from '@/utils/messaging';
import { type PanelTarget, watchPreferences } from '@/utils/storage';
import { insert, turnOff, turnOn } from './page-actions';
import { NOTHING, type PageReading, withStatus, withTurns } from './page-reading';
import { hearPage, type PageState, readPageState } from './page-state';

interface PageContextState {
  readonly page: PageState | null;
  readonly reading: PageReading;
  readonly refresh: () => void;
  /** Asks for site access in this very click; false when the user said no. */
  readonly turnOn: (also?: readonly string[]) => Promise<boolean>;
  readonly turnOff: () => Promise<void>;
  readonly insert: (text: string) => Promise<InsertResult>;
  /** The box in this tab the user pointed at; null: the one of the chat. */
  readonly target: PanelTarget | null;
  readonly aim: (target: PanelTarget | null) => void;
}

const PageContext = createContext<PageContextState | null>(null);

/** Follows the tab in front. Nothing runs in a page unless it was turned on there. */
export function PageProvider({ children }: { children: ReactNode }) {
  const { page, look, refresh } = usePageInFront();
  const [readings, setReadings] = useState<ReadonlyMap<number, PageReading>>(new Map());
  const tabId = page && 'tabId' in page ? page.tabId : null;
  const [target, aim] = useTarget(page);

  useEffect(() => {
    const update = (id: number, change: (before: PageReading) => PageReading) =>
      setReadings((before) => new Map(before).set(id, change(before.get(id) ?? NOTHING)));
    let frames: number | undefined;
    return listenInExtension({
      'page/status': (status, { tabId: id, frameId }) => {
        update(id, (before) => withStatus(before, frameId, status));
        if (!status.top || status.frames === frames) return;
        // One may have come with a chat in it, from an origin that was not asked for yet.
        frames = status.frames;
        void look();
      },
      'page/turns': (message) => update(message.tabId, (before) => withTurns(before, message)),
      'tab/known': refresh,
    });
  }, [look, refresh]);

  useEffect(
    () =>
      watchPageLoads((id) =>
        setReadings((before) => {
          if (!before.has(id)) return before;
          const after = new Map(before);
          after.delete(id);
          return after;
        }),
      ),
    [],
  );

  const state = useMemo<PageContextState>(() => {
    const reading = (tabId !== null && readings.get(tabId)) || NOTHING;
    const here = target?.tabId === tabId ? target : null;
    return {
      page,
      reading,
      refresh,
      turnOn: (also) => turnOn(page, also).finally(refresh),
      turnOff: () => turnOff(page).finally(refresh),
      insert: async (text) => {
        const result = await insert(page, reading, here, text);
        if (result.reason === 'no_aim') aim(null);
        return result;
      },
      target: here,
      aim,
    };
  }, [page, readings, tabId, refresh, target, aim]);

  return <PageContext value={state}>{children}</PageContext>;
}

function usePageInFront() {
  const [page, setPage] = useState<PageState | null>(null);
  const turn = useRef(0);

  const look = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const state = await readPageState();
    // A slow look at the tab before must not stand for the tab now in front.
    if (turn.current !== mine) return undefined;
    setPage((before) => (JSON.stringify(before) === JSON.stringify(state) ? before : state));
    return state;
  }, []);

  const refresh = useCallback(() => {
    void look().then((state) => (state?.kind === 'on' ? hearPage(state.tabId) : undefined));
  }, [look]);

  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    const stop = watchActiveTab(refresh);
    // Turned off elsewhere, or everything deleted: it must not go on saying that it reads.
    let known = '';
    const stopSites = watchPreferences(({ sites }) => {
      const now = JSON.stringify(sites);
      if (now !== known) refresh();
      known = now;
    });
    return () => {
      window.removeEventListener('focus', refresh);
      stop();
      stopSites();
    };
  }, [refresh]);
  return { page, look, refresh };
}

/** A page that was off when the user pointed at a box is told as soon as it is on. */
function useTarget(page: PageState | null) {
  const [target, setTarget] = useState<PanelTarget | null>(null);
  const waiting = page?.kind === 'on' && target?.tabId === page.tabId && !target.aimed;
  useEffect(() => {
    if (!waiting || !target) return;
    void aimInPage(target.tabId, target.frameId).then((aimed) => {
      if (aimed) setTarget((now) => (now === target ? { ...now, aimed } : now));
    });
  }, [waiting, target]);

  const tabId = target?.tabId;
  useEffect(() => {
    if (tabId === undefined) return;
    let path: string | undefined;
    return listenInExtension({
      'page/status': ({ top, place }, sender) => {
        if (!top || sender.tabId !== tabId) return;
        // Another page: the box that was pointed at is not there any more.
        if (path !== undefined && path !== place.path) setTarget(null);
        path = place.path;
      },
    });
  }, [tabId]);
  return [target, setTarget] as const;
}

export function usePage(): PageContextState {
  const state = use(PageContext);
  if (state === null) throw new Error('usePage needs a PageProvider above it');
  return state;
}
