import { DESK_NAME } from '../recognise/chat-words';
import { isSelfName, spokenSide } from './labels';
import { deskOf, SURE } from './manner';
import type { Parts } from './name-parts';
import type { Row } from './row';
import type { Side } from './who-said';

const isDeskName = (name: string) =>
  DESK_NAME.test(name) || /^(?:admin(?:istrator)?|staff|管理[员員])$/i.test(name);

/** Lines that say more than a place does. */
const ENOUGH = 6;

/**
 * Where nothing but places and looks told who speaks, and whoever would be the user writes as a desk and
 * the desk as a customer, it is the other way round: some show what they said themselves at the left.
 */
export function turnedBack(
  rows: readonly Row[],
  parts: readonly Parts[],
  sides: readonly Side[],
): readonly Side[] {
  const lines = parts.flatMap(({ body, name = '' }, at) => {
    const { vote = 0, isSystem = true } = sides[at] ?? {};
    const spoken = rows[at]?.spoken ?? '';
    return body && !isSystem ? [{ body, name, vote, spoken }] : [];
  });
  const turned = () => sides.map(({ vote, isSystem }) => ({ vote: -vote || 1, isSystem }));
  const deskNames = (isUser: boolean) =>
    lines.filter(({ vote }) => vote > 0 === isUser).map(({ name }) => isDeskName(name));
  const [own, others] = [deskNames(true), deskNames(false)];
  const isNamedSo = own.every(Boolean) && !others.some(Boolean) && lines.every(({ name }) => name);
  if (isNamedSo && own.length > 1 && others.length > 1) return turned();
  const isTold = lines.some(
    ({ name, vote, spoken }) =>
      isSelfName(name) || spokenSide(spoken) || (vote <= 0 && DESK_NAME.test(name)),
  );
  if (isTold || lines.length < ENOUGH) return sides;
  const linesOf = (isUser: boolean) =>
    lines.filter(({ vote }) => vote > 0 === isUser).map(({ body }) => body);
  if (deskOf(linesOf(false), linesOf(true), SURE) !== 'other') return sides;
  return turned();
}
