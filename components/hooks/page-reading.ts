import type { PageStatus, PageTurns, Turn } from '@/utils/messaging';
import type { PageState } from './page-state';

/** What the page scripts of the tab reported: by frame, and the newest lines. */
export interface PageReading {
  readonly frames: ReadonlyMap<number, PageStatus>;
  /** The latest lines, oldest first. */
  readonly turns: readonly Turn[];
}

export const NOTHING: PageReading = { frames: new Map(), turns: [] };
const KEPT = 50;

/** Its scripts have told what they see, the lines of its chat too; a page that is off tells nothing. */
export function isHeard(page: PageState | null, { frames, turns }: PageReading): boolean {
  if (page?.kind !== 'on') return page !== null;
  const hasChat = [...frames.values()].some(({ transcript }) => transcript);
  return frames.size > 0 && (!hasChat || turns.length > 0);
}

/** A new path in the tab itself is another page: what was read before is not on it. */
export function withStatus(before: PageReading, frameId: number, status: PageStatus): PageReading {
  const moved = status.top && before.frames.get(0)?.place.path !== status.place.path;
  const kept = moved ? NOTHING : before;
  return { ...kept, frames: new Map(kept.frames).set(frameId, status) };
}

/** A report without context is the whole transcript: it replaces what was known. */
export function withTurns(before: PageReading, { context, turns }: PageTurns): PageReading {
  const known = context.length === 0 ? [] : before.turns;
  const last = known.at(-1);
  const [first] = turns;
  // An answer that went on after it was reported comes again as a whole.
  const grew = last && first && first.who === last.who && first.text.startsWith(last.text);
  const kept = grew && context.length > 0 ? known.slice(0, -1) : known;
  return { ...before, turns: [...kept, ...turns].slice(-KEPT) };
}
