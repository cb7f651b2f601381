import { attributeOf, closest, isElement, rectOf, tagOf, windowOf } from './dom';
import { isAriaHidden, shownParent } from './flat-tree';
import { isShown } from './visible';

export const EDITABLE =
  '[contenteditable="" i],[contenteditable="true" i],[contenteditable="plaintext-only" i]';

export type BoxKind = 'field' | 'editor';

export function kindOfBox(box: Element): BoxKind {
  const tag = tagOf(box);
  return tag === 'textarea' || tag === 'input' ? 'field' : 'editor';
}

export function isReadOnly(box: Element): boolean {
  if (attributeOf(box, 'aria-disabled') === 'true' || attributeOf(box, 'aria-readonly') === 'true')
    return true;
  if (kindOfBox(box) === 'editor') {
    return (
      Reflect.get(windowOf(box)?.HTMLElement.prototype ?? box, 'isContentEditable', box) === false
    );
  }
  const field = box as HTMLTextAreaElement;
  return field.disabled || field.readOnly;
}

/** An editable inside an editable is part of it, not a box of its own. */
function isPart(box: Element): boolean {
  if (kindOfBox(box) === 'field') return false;
  const parent = shownParent(box);
  return isElement(parent) && tagOf(parent) !== 'iframe' && !!closest(parent, EDITABLE);
}

/** Large enough to write in, where it is laid out at all. */
function hasRoom(box: Element): boolean {
  const { width, height } = rectOf(box);
  return !windowOf(box) || width === 0 || (width >= 60 && height >= 8);
}

/** A box a person sees. What it is for is judged by what it is called. */
export function isOffered(box: Element): boolean {
  return (
    !isPart(box) &&
    isShown(box) &&
    !closest(box, '[role="search"]') &&
    !isAriaHidden(box) &&
    hasRoom(box)
  );
}
