import { isShort } from './guess-piece';
import { textChildren } from './holds-text';
import { isStatusText, isTimeText } from './labels';
import { isElement, type Shown, textIn } from './shown';

const NOTE_LENGTH = 40;

/** A time or a delivery mark beside a bubble. */
export function isNote(element: Shown): boolean {
  const text = textIn(element).trim();
  return text.length <= NOTE_LENGTH && (isTimeText(text) || isStatusText(text));
}

/** A name, or a name and a time in an element each, above what was said. */
export function isLabel(element: Shown): boolean {
  if (isShort(textIn(element).trim())) return true;
  if (element.nodes.some((node) => !isElement(node) && node.trim())) return false;
  const parts = textChildren(element);
  return (
    parts.length === 2 && parts.some(isNote) && parts.every((one) => isNote(one) || isLabel(one))
  );
}
