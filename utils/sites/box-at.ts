import { isSecret } from './box-label';
import { EDITABLE, kindOfBox } from './composer-box';
import { attributeOf, closest, isElement, ownerOf, tagOf } from './dom';
import { shownParent } from './flat-tree';
import type { Tools } from './tools';

const BOX = `textarea,input,${EDITABLE}`;
/** Inputs that hold words; never a password, a code field, a number or a date. */
const WORDS = /^(?:text|search|url|tel)$/;

const attributesIn = (box: Element) => (name: string) => attributeOf(box, name);

/** The box a node belongs to, when text can be put there at the user's own wish. */
export function boxAt(node: Node | null): Element | null {
  let box = isElement(node) ? closest(node, BOX) : null;
  if (box === null || isSecret(attributesIn(box), tagOf(box))) return null;
  if (kindOfBox(box) === 'field') {
    return tagOf(box) === 'textarea' || WORDS.test((box as HTMLInputElement).type) ? box : null;
  }
  // An editable inside an editable is part of it.
  for (let outer: Element | null = box; outer; ) {
    box = outer;
    const parent = shownParent(outer);
    outer = isElement(parent) ? closest(parent, BOX) : null;
  }
  return box;
}

/** The box with the focus, also inside shadow roots. */
export function focusedBox(document: Document, tools: Tools): Element | null {
  let active = Reflect.get(Document.prototype, 'activeElement', ownerOf(document));
  while (active) {
    const inner: Element | null = tools.openShadow(active)?.activeElement ?? null;
    if (inner === null) break;
    active = inner;
  }
  return boxAt(active);
}
