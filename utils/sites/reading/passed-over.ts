import { QUIET_TAGS } from '../quiet-tags';
import { hasWord, wordSet } from '../words';
import { attributeOf, elementsIn, type Shown } from './shown';
import { hasWriter } from './votes-by-word';

/** Tags and roles of what is shown among the words but is none. */
const SKIP = wordSet(
  'video audio canvas object progress meter dialog button toolbar menu menubar tooltip textbox progressbar',
);
const SKIP_WORDS = wordSet('typing tooltip skeleton');
/** What is offered to be pressed; `operator with-quick-replies` is who offers it. */
const OFFER_WORDS = wordSet('replies quickreplies quickreply suggestions chips');
const FIELD = /^(?:input|select|textarea)$/;
const holdsField = (element: Shown | null) =>
  !!element && elementsIn(element).some(({ tag }) => FIELD.test(tag));
/** Their words are drawn as pictures. */
const ICON = /\bmaterial-(?:icons|symbols)|\bmat-icon\b/;

/** What stands in a row and is no part of what somebody said; `words`: what the element calls itself. */
export function isPassedOver(element: Shown, words: readonly string[]): boolean {
  const { tag, look } = element;
  // A cell of a list that could be pressed elsewhere is no button.
  const role = attributeOf(element, 'aria-disabled') === 'true' ? '' : attributeOf(element, 'role');
  if (QUIET_TAGS.has(tag) || hasWord([tag, role], SKIP)) return true;
  if (tag === 'mat-icon' || ICON.test(attributeOf(element, 'class'))) return true;
  if (hasWord(words, SKIP_WORDS) || look.hidden === 'none') return true;
  if (hasWord(words, OFFER_WORDS) && !hasWriter(words)) return true;
  // "Your e-mail", in a form among the messages.
  return tag === 'label' && [element, element.parent].some(holdsField);
}
