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

const hasChat = ({ frames }: PageReading): boolean =>
  [...frames.values()].some(({ transcript }) => transcript);

/** No chat is found where we may look, and a frame has room for one that was not asked for yet. */
export function mayBeElsewhere(page: PageState | null, reading: PageReading): boolean {
  return page?.kind === 'on' && page.hasLargeFrame && !hasChat(reading);
}

/** Its scripts have told what they see, the lines of its chat too; a page that is off tells nothing. */
export function isHeard(page: PageState | null, reading: PageReading): boolean {
  if (page?.kind !== 'on') return page !== null;
  return reading.frames.size > 0 && (!hasChat(reading) || reading.turns.length > 0);
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
