import { attributeOf, bodyOf, isDocument, isElement, nodesIn, tagOf, windowOf } from './dom';
import type { Tools } from './tools';

/** What an element may hold, by its tag. */
export type Holding = 'frame' | 'host' | 'custom' | 'box';
const HOLDINGS = new Map<unknown, Holding>([
  ['iframe', 'frame'],
  ['textarea', 'box'],
  ['input', 'box'],
]);
/** Elements HTML lets carry a shadow root besides custom ones. */
for (const tag of ['div', 'span', 'section', 'main', 'aside', 'article', 'body'])
  HOLDINGS.set(tag, 'host');

/** Asked for every element of a page; a form's own fields can stand in for its tag. */
export function holdingOf(tag: unknown): Holding | undefined {
  return HOLDINGS.get(tag) ?? (typeof tag === 'string' && tag.includes('-') ? 'custom' : undefined);
}

/**
 * The shadow root of an element. Asking the extension API costs microseconds, so plain elements
 * are only asked when they are empty: a host made by a script has nothing in its light tree.
 * Properties are read directly, this runs for every element; a form, whose fields can stand in for
 * them, never gets that far.
 */
export function shadowOf(element: Element, tools: Tools): ShadowRoot | null {
  const holding = holdingOf(element.localName);
  if (holding !== 'host' && holding !== 'custom') return null;
  const root =
    element.shadowRoot ??
    (holding === 'custom' || !element.firstChild ? tools.openShadow(element) : null);
  if (root) tools.meet?.(root);
  return root;
}

/** The document inside a frame of the same origin. */
export function frameDocument(element: Element): Document | null {
  const tag = tagOf(element);
  if (tag !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Children as they are shown: shadow trees, slots and frames of the same origin are entered. */
export function shownNodes(node: Node, tools: Tools): ArrayLike<Node> {
  if (!isElement(node)) return nodesIn(node);
  const shadow = shadowOf(node, tools);
  if (shadow) return nodesIn(shadow);
  const tag = tagOf(node);
  if (tag === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : nodesIn(node);
  }
  const inner = frameDocument(node);
  const body = inner && bodyOf(inner);
  return body ? [body] : nodesIn(node);
}

export function shownElements(node: Node, tools: Tools): Element[] {
  const found: Element[] = [];
  const nodes = shownNodes(node, tools);
  for (let i = 0; i < nodes.length; i++) {
    const child = nodes[i];
    if (isElement(child)) found.push(child);
  }
  return found;
}

/** The parent as shown: out of slots, shadow roots and frames of the same origin. */
export function shownParent(node: Node): Element | null {
  if (isElement(node)) {
    const slot: Element | null = Reflect.get(Element.prototype, 'assignedSlot', node);
    if (slot) return slot;
  }
  const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', node);
  if (!parent || isElement(parent)) return parent;
  if (!isDocument(parent)) return (parent as ShadowRoot).host ?? null;
  try {
    return windowOf(parent)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** `aria-hidden` on the element or above it. */
export function isAriaHidden(element: Element): boolean {
  let at: Element | null = element;
  while (at) {
    if (attributeOf(at, 'aria-hidden') === 'true') return true;
    at = shownParent(at);
  }
  return false;
}
