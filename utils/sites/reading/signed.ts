import { DESK_NAME } from '../recognise/chat-words';
import { isSelfName } from './labels';
import type { Row } from './row';

/** "Posted by", before a name in an element of its own. */
const BY =
  /^(?:(?:posted|written|sent|replied|answered|added) )?(?:by|from)[:：]?$|^[由来來]自?[:：]?$/i;

/** "from: Ann" and "：客服人员" in one piece. */
export const SIGNATURE =
  /^(?:(?:from|by|sender|author|[来來]自|(?:[发發][送言表]|回[复覆])[人者]) ?)?[:：]\s*/i;

const isLabel = (name: string) => isSelfName(name) || (name.length <= 8 && DESK_NAME.test(name));

/** Whether a piece says who wrote the line: "Posted by Ann", "from: Ann", wherever it stands. */
export function isSigned({ pieces }: Row, index: number): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  const text = piece.text.trim();
  const before = pieces.findLast((other, at) => at < index && other.text.trim());
  if (before?.block === piece.block && BY.test(before.text.trim())) return true;
  const others = pieces.filter((other) => other !== piece && other.guess === 'body');
  const name = text.replace(SIGNATURE, '');
  // "From: 1 November" among other lines of a message is said.
  const isApart = others.every(({ path }) => path !== piece.path);
  if (name !== text && name !== '' && !/^[:：]/.test(text)) return isApart;
  // "提问人:", "：客服人员" beside what was said, in an element like it.
  const isBeside = others.some(({ block }) => block === piece.block);
  const label = text.replace(/^[:：]\s*|[:：]$/g, '');
  return isBeside && label !== text && isLabel(label);
}
