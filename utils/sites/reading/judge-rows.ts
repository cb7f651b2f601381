import { isRatingText } from './event-text';
import { isGreeting } from './greeting';
import { isBotName, isSelfName } from './labels';
import { nameParts } from './name-parts';
import type { Row } from './row';
import type { Turn } from './turn';
import { turnedBack } from './turned-back';
import { whoSaid } from './who-said';

/** What one message to the extension may hold. */
const LONGEST = 100_000;

export interface Judged {
  readonly turn: Turn;
  /** Index of the row it came from. */
  readonly row: number;
  /** Above zero the user, below zero the other side; the size says how sure. */
  readonly vote: number;
}

const STAR = /^[★☆✩✰⭐]+$/;
const FIGURE = /[\d一二两兩三四五六七八九十百千]/;
/** What stands above stars or buttons to press. */
const LONGEST_ASKED = 60;

/** Above the stars, or with buttons to answer by: nothing that was said. A plan to accept has figures. */
function asks(row: Row | undefined, body: string): boolean {
  if (isRatingText(body)) return true;
  const stars = row?.pieces.filter(({ text }) => STAR.test(text.trim())).length ?? 0;
  const isPlain = body.length <= LONGEST_ASKED && !FIGURE.test(body) && !isGreeting(body);
  return (row?.controls ?? 0) + stars > 1 && isPlain;
}

/**
 * Rows of a chat → turns, in the same order; rows that only show a time or nothing give none. `asPlaced`:
 * whoever stands where the user does is the user, however they write, as those do who serve.
 */
export function judgeRows(rows: readonly Row[], asPlaced = false): Judged[] {
  const parts = nameParts(rows);
  const placed = whoSaid(rows, parts);
  const sides = asPlaced ? placed : turnedBack(rows, parts, placed);
  const judged: Judged[] = [];
  let heading: string | undefined;
  parts.forEach((part, row) => {
    const side = sides[row];
    if (!part.body || !side || (side.isSystem && asks(rows[row], part.body))) {
      heading = part.time ?? heading;
      return;
    }
    const who = side.isSystem ? 'system' : side.vote > 0 ? 'user' : 'agent';
    const name = part.name && !isSelfName(part.name) ? part.name.slice(0, 200) : undefined;
    const time = (part.time ?? heading)?.slice(0, 100);
    heading = undefined;
    judged.push({
      row,
      vote: side.vote,
      turn: {
        who,
        text: part.body.slice(0, LONGEST),
        ...(time ? { time } : {}),
        ...(name ? { name } : {}),
        ...(name && who === 'agent' && isBotName(name) ? { bot: true } : {}),
      },
    });
  });
  return judged;
}
