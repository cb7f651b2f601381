import { saysHello } from './greeting';
import type { Parts } from './name-parts';
import type { Row } from './row';

const LONGEST = 80;

/** Hours, places in a queue, numbers of cases: a greeting that a chat writes by itself. */
const TOLD =
  /服[务務][时時][间間]|[案工][件单單]\S{0,2}[编編序]?[号號][为為是:：]|[排等]候?[队隊]|\b(?:case|ticket|reference) (?:number|id) is\b|\b(?:our|support|service) hours\b|\b(?:reply|response) time\b/i;

/** Share of the rows that bear a name where each line that is said does. */
const USUAL = 0.8;

/**
 * Where every line has a name beside it, what stands above the first without one is said by the chat:
 * "Connecting you to an advisor". Further down it may be the next line of the one above.
 */
function aboveNames(rows: readonly Row[], parts: readonly Parts[]): ReadonlySet<number> {
  const said = parts.flatMap(({ body }, index) => (body ? [index] : []));
  const named = said.filter((index) => parts[index]?.name);
  const [first = 0] = named;
  const names = new Set(named.map((index) => parts[index]?.name));
  const later = said.filter((index) => index >= first);
  if (names.size < 2 || named.length < later.length * USUAL) return new Set();
  const keys = new Set(named.map((index) => rows[index]?.key));
  const isNotice = (index: number) => {
    const { body = '', time } = parts[index] ?? {};
    const isPlain = body.length <= LONGEST && !body.includes('\n');
    const isTold = !saysHello(body) || TOLD.test(body);
    return index < first && !time && isPlain && isTold && !keys.has(rows[index]?.key);
  };
  return new Set(said.filter(isNotice));
}

/**
 * A line without a bubble above the first day, where all others have one: how soon somebody will write, and
 * by which way. A greeting is said.
 */
function aboveBubbles(rows: readonly Row[], parts: readonly Parts[]): ReadonlySet<number> {
  const said = parts.flatMap(({ body }, index) => (body ? [index] : []));
  const isPlain = (index: number) => !rows[index]?.paint;
  const [first = 0, ...later] = said;
  const { body = '', time } = parts[first] ?? {};
  const isDay = parts.slice(first + 1, later[0]).some((part) => part.time);
  const isAlone = later.every((index) => rows[index]?.key !== rows[first]?.key);
  const isTold = !saysHello(body) || TOLD.test(body);
  const isOne = isPlain(first) && !time && isDay && isAlone && isTold;
  return new Set(isOne && later.length > 1 && !later.some(isPlain) ? [first] : []);
}

/** What stands above the first line and was said by nobody. */
export const openingNotices = (
  rows: readonly Row[],
  parts: readonly Parts[],
): ReadonlySet<number> => new Set([...aboveNames(rows, parts), ...aboveBubbles(rows, parts)]);
