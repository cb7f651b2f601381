import { DESK_ITSELF, DESK_LINE, DESK_NAME } from '../recognise/chat-words';
import { isBotName } from './labels';
import type { Parts } from './name-parts';

/** Enough to say that it is a conversation, no more. */
const VOTE = 2;

/** So sure is whoever has a mark of the desk beside the name. */
const MARKED = -2;

function speaksAsDesk(said: readonly Parts[], wanted: string): boolean {
  return said.some(({ name, body }) => name === wanted && DESK_ITSELF.test(body));
}

/**
 * Where nothing else tells who speaks: of two names that stand beside all lines, one of a help desk
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
  const isDesk = (name: string) => DESK_NAME.test(name) || isBotName(name) || marked.has(name);
  const said = parts.filter(({ body }) => body);
  const names = [...new Set(said.map(({ name }) => name ?? ''))];
  if (!names.some(isDesk)) {
    const [speaker, ...others] = names.filter((name) => speaksAsDesk(said, name));
    if (speaker && others.length === 0) marked.add(speaker);
  }
  const [other, ...more] = names.filter((name) => !isDesk(name));
  if (!other || names.length !== 2 || more.length > 0) return undefined;
  const first = said.findIndex(({ name }) => name === other);
  const last = said.findLastIndex(({ name }) => name !== other);
  if (last < first || said.some(({ name, body }) => name === other && DESK_LINE.test(body)))
    return undefined;
  return parts.map(({ name }) => (name === undefined ? 0 : name === other ? VOTE : -VOTE));
}
