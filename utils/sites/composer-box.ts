import { labelHint, labelOf } from './chat-hints';
import { attributeOf, closest, isElement, rectOf, tagOf, windowOf } from './dom';
import { isAriaHidden, shownParent } from './flat-tree';
import { isShown } from './visible';

export const EDITABLE =
  '[contenteditable="" i],[contenteditable="true" i],[contenteditable="plaintext-only" i]';

export type BoxKind = 'field' | 'editor';

const SECRET =
  /passw|passcode|one-?time|\b(?:otp|pin)\b|cvv|captcha|verif|[验驗][证證][码碼]|密[码碼]/;
const SEARCH = /\bsearch\b|搜[索尋]|查[询詢]/;

export function kindOfBox(box: Element): BoxKind {
  const tag = tagOf(box);
  return tag === 'textarea' || tag === 'input' ? 'field' : 'editor';
}

/** A password, a code, a card: nothing is written there or looked at, even when the user points at it. */
export function isSecret(box: Element): boolean {
  const filled = attributeOf(box, 'autocomplete') ?? '';
  return /one-time|password|cc-/.test(filled) || SECRET.test(labelOf(box));
}

/** Passwords, codes and search boxes are never written to or looked into. */
function isForbidden(box: Element): boolean {
  const type = attributeOf(box, 'type')?.toLowerCase() ?? 'text';
  if (tagOf(box) === 'input' && type !== 'text') return true;
  const role = attributeOf(box, 'role') ?? '';
  if (/search|combobox|spinbutton/.test(role)) return true;
  if (attributeOf(box, 'inputmode') === 'numeric' || closest(box, '[role="search"]')) return true;
  return isSecret(box) || SEARCH.test(labelOf(box));
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

/** How likely a box is where one answers a chat; below zero it is not offered at all. */
export function scoreBox(box: Element): number {
  if (isForbidden(box) || isPart(box) || !isShown(box) || isAriaHidden(box)) return -1;
  const rect = rectOf(box);
  const window = windowOf(box);
  if (window && rect.width > 0 && (rect.width < 60 || rect.height < 8)) return -1;
  const hint = labelHint(box);
  if (
    tagOf(box) === 'input' &&
    hint <= 0 &&
    !/msg|message|chat|reply|compose/i.test(`${labelOf(box)} ${attributeOf(box, 'class')}`)
  )
    return 0;
  return (
    2 + hint + (rect.width > 0 ? 1 : 0) + (window && rect.top > window.innerHeight / 2 ? 1 : 0)
  );
}
