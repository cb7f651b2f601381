import { alignTurns } from './align-turns';
import type { Turn } from './turn';

/** New turns and up to five that stand directly before them; no context means: this is all there is. */
export interface TurnReport {
  readonly context: readonly Turn[];
  readonly turns: readonly Turn[];
}

interface Woven {
  readonly turn: Turn;
  readonly isNew: boolean;
}

const CONTEXT = 5;
/** How far back, beyond what is shown, known lines are compared. */
const REACH = 120;

/** A streamed answer that went on after it had seemed to be over. */
function isGrowth(old: Woven | undefined, now: Turn): boolean {
  if (!old || old.isNew || old.turn.who !== now.who) return false;
  return now.text.length > old.turn.text.length && now.text.startsWith(old.turn.text);
}

/** Known lines that are not shown stay where they were; new ones come after their neighbour. */
function weave(known: readonly Turn[], shown: readonly Turn[]): Woven[] {
  const woven: Woven[] = [];
  let i = 0;
  let j = 0;
  const between = (toKnown: number, toShown: number) => {
    for (; i < toKnown; i++) woven.push({ turn: known[i] as Turn, isNew: false });
    for (; j < toShown; j++) {
      const turn = shown[j] as Turn;
      if (isGrowth(woven.at(-1), turn) && toKnown > 0) woven.pop();
      woven.push({ turn, isNew: true });
    }
  };
  for (const [atKnown, atShown] of alignTurns(known, shown)) {
    between(atKnown, atShown);
    woven.push({ turn: shown[j++] as Turn, isNew: false });
    i++;
  }
  between(known.length, shown.length);
  return woven;
}

function reportsOf(turns: readonly Turn[], woven: readonly Woven[], start: number): TurnReport[] {
  const reports: TurnReport[] = [];
  for (let at = 0; at < woven.length; at++) {
    if (!woven[at]?.isNew) continue;
    const first = start + at;
    while (woven[at + 1]?.isNew) at++;
    if (first === 0) return [{ context: [], turns: [...turns] }];
    reports.push({
      context: turns.slice(Math.max(0, first - CONTEXT), first),
      turns: turns.slice(first, start + at + 1),
    });
  }
  return reports;
}

export type KnownTurns = ReturnType<typeof knownTurns>;

/**
 * The conversation as seen so far. Lists keep only what is on screen and are rebuilt at will, so
 * lines are recognised by text and neighbours, never by their elements.
 */
export function knownTurns() {
  let known: Turn[] = [];
  const whole = (): TurnReport => ({ context: [], turns: [...known] });

  /** The usual case: what is shown ends with what is new, right after the last known lines. */
  const append = (shown: readonly Turn[]): TurnReport[] | null => {
    const count = known.length;
    const at = shown.findLastIndex((turn) => turn.text === known[count - 1]?.text);
    if (at < 0) return null;
    for (let back = 1; back <= at; back++) {
      if (shown[at - back]?.text !== known[count - 1 - back]?.text) return null;
    }
    const turns = shown.slice(at + 1);
    if (turns.length === 0) return [];
    known.push(...turns);
    return [{ context: known.slice(Math.max(0, count - CONTEXT), count), turns }];
  };
  const mergeAnywhere = (shown: readonly Turn[]): TurnReport[] => {
    const texts = new Set(shown.map((turn) => turn.text));
    const first = known.findIndex((turn) => texts.has(turn.text));
    // Nothing in common: the first lines, another conversation, or too much was missed to say.
    if (first < 0) {
      known = [...shown];
      return [whole()];
    }
    const tail = known.length - shown.length - REACH;
    const inTail = known.slice(Math.max(0, tail)).some((turn) => texts.has(turn.text));
    const start = Math.max(0, inTail ? tail : first - shown.length);
    const end = inTail ? known.length : start + 3 * shown.length + REACH;
    const woven = weave(known.slice(start, end), shown);
    const before = known.slice(0, start);
    known = [...before, ...woven.map(({ turn }) => turn), ...known.slice(end)];
    return reportsOf(known, woven, start);
  };
  return {
    whole,
    forget(): void {
      known = [];
    },
    /** Takes what the list shows now; answers what was not known yet. */
    merge: (shown: readonly Turn[]): TurnReport[] =>
      shown.length === 0 ? [] : (append(shown) ?? mergeAnywhere(shown)),
  };
}
