import { isSecret, labelOf } from '../box-label';
import type { Box } from '../sketch/item';
import { wordSet } from '../words';
import { labelHint } from './chat-hints';
import { attributeOf, type Shown, widthOf } from './shown';

/** What an input may be but a line of text, which one of an unknown type is as well. */
const OTHER_TYPE = wordSet(
  'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel time url week',
);
const SEARCH = /\bsearch\b|搜[索尋]/;
/** Bots ask what one would like to look up, in a box of several lines or for a question. */
const LOOK_UP = /查[询詢](?!.{0,3}[问問][题題])/;
const CHATTY = /msg|message|chat|reply|compose/i;

function isSearch({ tag }: Shown, label: string): boolean {
  return SEARCH.test(label) || (tag === 'input' && LOOK_UP.test(label));
}

/** Passwords, codes and search boxes are never written to or looked into. */
function isForbidden(box: Shown, label: string): boolean {
  const type = attributeOf(box, 'type').toLowerCase();
  // Boxes with a button at their end are made for searching, and answered in.
  const isOther = OTHER_TYPE.has(type) && !(type === 'search' && labelHint(box) > 0);
  if (box.tag === 'input' && isOther) return true;
  const role = attributeOf(box, 'role');
  // An editor in which others can be mentioned lists them as a box of choices does.
  if (role === 'combobox' && box.tag === 'input') return true;
  if (/search|spinbutton/.test(role)) return true;
  if (attributeOf(box, 'inputmode') === 'numeric') return true;
  return isSecret((name) => box.attributes[name], box.tag) || isSearch(box, label);
}

/** How likely a box is where one answers a chat; below zero it is not offered at all. */
export function scoreBox(box: Shown, { low }: Box): number {
  const label = labelOf((name) => box.attributes[name]);
  if (isForbidden(box, label)) return -1;
  const hint = labelHint(box);
  const isInput = box.tag === 'input' && hint <= 0;
  if (isInput && !CHATTY.test(`${label} ${attributeOf(box, 'class')}`)) return 0;
  return 2 + hint + (widthOf(box) > 0 ? 1 : 0) + (low ? 1 : 0);
}
