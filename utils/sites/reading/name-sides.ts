import { DESK_NAME } from '../recognise/chat-words';
import { isBotName, isSelfName } from './labels';
import type { Parts } from './name-parts';

const isDesk = (name: string) => DESK_NAME.test(name) || isBotName(name);

/** Of two names that stand beside all lines, one of a help desk, the other is who writes to it. */
function customerOf(parts: readonly Parts[]): string | undefined {
  const said = parts.filter(({ body }) => body);
  const names = [...new Set(said.map(({ name }) => name ?? ''))];
  const others = names.filter((name) => !isDesk(name));
  return names.length === 2 && others.length === 1 && !isSelfName(others[0] ?? '')
    ? others[0] || undefined
    : undefined;
}

/** What a name says about the side: above zero the user's. */
export function nameSides(parts: readonly Parts[]) {
  const customer = customerOf(parts);
  return (name: string | undefined): number => {
    if (!name) return 0;
    if (isSelfName(name)) return 4;
    if (customer === undefined) return -0.5;
    return name === customer ? 2 : -2;
  };
}
