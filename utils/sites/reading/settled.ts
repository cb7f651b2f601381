import type { ReadTurn } from './list-reader';
import type { Shown } from './shown';
import type { Turn } from './turn';

interface Seen {
  readonly text: string;
  /** Since when it has read like this. */
  readonly since: number;
  /** Since when this line is there, however it changes. */
  readonly born: number;
  /** Times it went on growing: a streamed answer. */
  readonly growths: number;
  /** What it said when it was taken although it never stood still. */
  readonly frozen?: string;
}

/** So long without a change makes a line final; one that streams must be quiet for longer. */
export const QUIET = 200;
export const STREAM_QUIET = 800;
/** A countdown inside a line never settles: after this time what it says is taken as it is. */
const LONGEST = 6000;

const isSameLine = (old: string, now: string) =>
  now.startsWith(old) || now.slice(0, 4) === old.slice(0, 4);

function update(old: Seen | undefined, text: string, now: number, changed: number): Seen {
  if (!old || !isSameLine(old.text, text)) return { text, since: changed, born: now, growths: 0 };
  if (old.text === text) return old;
  const growths = old.growths + (text.startsWith(old.text) ? 1 : 0);
  const isLate = old.frozen === undefined && now - old.born > LONGEST && !text.startsWith(old.text);
  return { ...old, text, since: changed, growths, ...(isLate ? { frozen: text } : {}) };
}

/**
 * Tells lines that are still being written from those that are final: those up to the first that
 * changes. `changed`: since when nothing in the list has.
 */
export function settling() {
  const known = new WeakMap<Shown, Seen>();
  return (turns: readonly ReadTurn[], now: number, changed: number): Turn[] => {
    const final: Turn[] = [];
    let isWaiting = false;
    for (const { element, turn } of turns) {
      const seen = update(known.get(element), turn.text, now, changed);
      known.set(element, seen);
      const quiet = seen.growths > 1 ? STREAM_QUIET : QUIET;
      if (seen.frozen === undefined && now - seen.since < quiet) isWaiting = true;
      if (!isWaiting) final.push(seen.frozen === undefined ? turn : { ...turn, text: seen.frozen });
    }
    return final;
  };
}
