import { isEventText } from './event-text';
import { MAX_NAME } from './guess-piece';
import { isSelfName, splitHeading } from './labels';
import type { RowPlace } from './rows-of';
import { isElement, type Shown, textIn } from './shown';
import { isNote } from './small-print';

/** Rows that must name somebody, before a row of its own is taken for a name. */
const ENOUGH = 3;
/** "Ann", a space, "10:21". */
const LONGEST = MAX_NAME + 20;

/** All text in it, parts apart; nothing where it is longer than a name and a time. */
function shortText({ nodes }: Shown): string {
  let text = '';
  for (const node of nodes) {
    text += ` ${isElement(node) ? shortText(node) : node}`;
    if (text.length > LONGEST) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Whom a row may name: "Ann", "Ann 10:21". */
function nameIn(row: Shown): string {
  const text = shortText(row);
  const name = splitHeading(text)?.name ?? text;
  return name.length <= MAX_NAME ? name : '';
}

const lookOf = ({ tag, attributes, look }: Shown) =>
  `${tag} ${attributes.class ?? ''} ${look.colour ?? ''} ${look.ink ?? ''}`;

/**
 * Rows that only say who wrote the next one: the same few names again and again, never two in a row, and
 * nothing that is said looks like them.
 */
function namingRows(places: readonly RowPlace[]): ReadonlySet<number> {
  const names = places.map(({ element }) => nameIn(element));
  const times = new Map<string, number>();
  for (const name of names) if (name) times.set(name, (times.get(name) ?? 0) + 1);
  const isNaming = (at: number) => {
    const name = names[at] ?? '';
    return name !== '' && ((times.get(name) ?? 0) > 1 || isSelfName(name));
  };
  const rows = names.flatMap((_, at) => (isNaming(at) ? [at] : []));
  const different = new Set(rows.map((at) => names[at])).size;
  if (rows.length < ENOUGH || different < 2 || different > rows.length * 0.67) return new Set();
  const looks = (list: readonly number[]) =>
    new Set(list.map((at) => lookOf((places[at] as RowPlace).element)));
  const own = looks(rows);
  const others = looks(places.flatMap((_, at) => (isNaming(at) ? [] : [at])));
  const areApart = rows.every((at) => at + 1 < places.length && !isNaming(at + 1));
  return areApart && [...own].every((look) => !others.has(look)) ? new Set(rows) : new Set();
}

const kindOf = (row: Shown | undefined) => row && `${row.tag} ${row.attributes.class ?? ''}`;

/** "Seen", "Ann joined the conversation". */
const isAside = (row: Shown) => isNote(row) || isEventText(textIn(row).trim());

/**
 * Whoever speaks in a row of its own, above what is said: `<dt>Ann<dd>Hello<dd>Are you there?`. `isCut`:
 * the list goes on above, and the name of the first rows may stand there.
 */
export function underTerms(places: readonly RowPlace[], isCut: boolean): RowPlace[] {
  const hasTerms = places.some(({ element }) => element.tag === 'dt');
  const naming = hasTerms ? new Set<number>() : namingRows(places);
  const kindAt = (at: number) => kindOf(places[at]?.element);
  const named = new Set([...naming].map((at) => kindAt(at + 1)));
  let heads: readonly Shown[] = [];
  return places.flatMap((place, at) => {
    const { tag } = place.element;
    const isTerm = tag === 'dt' || naming.has(at);
    if (isTerm) heads = [place.element];
    if (isTerm || (isCut && naming.size > 0 && heads.length === 0)) return [];
    const isUnder = tag === 'dd' || (named.has(kindAt(at)) && !isAside(place.element));
    return [isUnder ? { ...place, heads: [...heads, ...place.heads] } : place];
  });
}
