import { anyOf } from '../recognise/any-of';
import { CREDITOR_LINE, DESK_ITSELF, DESK_LINE, DESK_NAME } from '../recognise/chat-words';
import { isBotName } from './labels';
import { deskOf } from './manner';
import type { Parts } from './name-parts';

/** Enough to say that it is a conversation, no more. */
const VOTE = 2;
const TWICE = 2;
/** Of all lines, so many have a name beside them. */
const NAMED = 0.8;
const DESK_OR_CREDITOR = anyOf(DESK_LINE, CREDITOR_LINE);

/** So sure is whoever has a mark of the desk beside the name. */
const MARKED = -2;

/** Lines of one name that a desk would say. */
function deskLines(said: readonly Parts[], wanted: string, words: RegExp): number {
  return said.filter(({ name, body }) => name === wanted && words.test(body)).length;
}

/** Whose matter it is: "my rent", 我的账单, 我公司. */
const OF_ONES_OWN =
  /\bmy (?:[a-z]+ ){0,2}(?:account|bill|rent|loan|card|payment|order|balance|plan|policy|claim|premium|tenancy|benefit|grant|wages?|salary|hours|shifts?|income|pay(?:check|day)?|meter|statement|instal?lments?|debt|refund|fee|tax|job|direct debit)s?\b|我(?:的(?!工[号號牌])|[们們]?公司|[们們]?[单單]位|家|[这這上]个?個?月)/i;

/**
 * The only one who speaks as a desk: surely once, or twice as desks are wont to, or once where that is the
 * first line or the other one speaks of a matter of their own.
 */
function speaker(said: readonly Parts[], names: readonly string[]): string | undefined {
  const [sure, ...others] = names.filter((name) => deskLines(said, name, DESK_ITSELF) > 0);
  if (sure !== undefined) return others.length === 0 ? sure : undefined;
  const counts = names.map((name) => deskLines(said, name, DESK_OR_CREDITOR));
  if (counts.filter((count) => count > 0).length !== 1) return undefined;
  const at = counts.findIndex((count) => count > 0);
  const owns = names.map((name) => deskLines(said, name, OF_ONES_OWN) > 0);
  const isTold = !owns[at] && owns.some(Boolean);
  const [opening] = said;
  const opens = opening?.name === names[at] && DESK_OR_CREDITOR.test(opening?.body ?? '');
  return (counts[at] ?? 0) >= TWICE || isTold || opens ? names[at] : undefined;
}

/** Which of two names writes as a desk does. */
function byManner(said: readonly Parts[], names: readonly string[]): string | undefined {
  const [one, other, ...more] = names;
  if (!one || !other || more.length > 0) return undefined;
  const linesOf = (wanted: string) =>
    said.filter(({ name }) => name === wanted).map(({ body }) => body);
  const desk = deskOf(linesOf(one), linesOf(other));
  return desk && (desk === 'one' ? one : other);
}

/**
 * Where nothing else tells who speaks: of the names that stand beside all lines, all but one of a help desk
 * (or marked as one, or who speaks as one), the other is who writes to it. Unless that one speaks like the desk, or the desk not again after
 * it: a robot hands over to a person, who has a name too.
 */
export function votesByName(
  parts: readonly Parts[],
  votes: readonly number[],
): readonly number[] | undefined {
  const marked = new Set(
    parts.flatMap(({ name }, at) => ((votes[at] ?? 0) <= MARKED ? [name] : [])),
  );
  const all = parts.filter(({ body }) => body);
  const named = all.filter(({ name }) => name);
  // A notice or two have none.
  const said = named.length >= all.length * NAMED ? named : all;
  const names = [...new Set(said.map(({ name }) => name ?? ''))];
  // A mark that all have tells nobody apart.
  if (names.every((name) => marked.has(name))) marked.clear();
  const isDesk = (name: string) => DESK_NAME.test(name) || isBotName(name) || marked.has(name);
  const mannered = names.some(isDesk) ? undefined : byManner(said, names);
  if (!names.some(isDesk)) {
    const desk = mannered ?? speaker(said, names);
    if (desk !== undefined) marked.add(desk);
  }
  const [other, ...more] = names.filter((name) => !isDesk(name));
  if (!other || names.length < 2 || more.length > 0) return undefined;
  const first = said.findIndex(({ name }) => name === other);
  const last = said.findLastIndex(({ name }) => name !== other);
  const isLikeDesk = said.some(({ name, body }) => name === other && DESK_LINE.test(body));
  if (last < first || (isLikeDesk && mannered === undefined)) return undefined;
  return parts.map(({ name }) => (name === undefined ? 0 : name === other ? VOTE : -VOTE));
}
