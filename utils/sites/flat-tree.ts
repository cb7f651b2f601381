import {
  bodyOf,
  closest,
  isDocument,
  isElement,
  nodesIn,
  ownerOf,
  rootOf,
  tagOf,
  windowOf,
} from './dom';
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
  const inner = tag === 'iframe' ? frameDocument(node) : null;
  const body = inner && bodyOf(inner);
  return body ? [body] : nodesIn(node);
}

/** The parent as shown: out of slots, shadow roots and frames of the same origin. */
export function shownParent(node: Node): Element | null {
  if (isElement(node)) {
    const slot: Element | null = Reflect.get(Element.prototype, 'assignedSlot', node);
    if (slot) return slot;
  }
  const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', node);
  return !parent || isElement(parent) ? parent : holderOf(parent);
}

/** The same, but nothing stands around a body except the frame it is in. */
export function parentInPage(element: Element): Element | null {
  return tagOf(element) === 'body' ? holderOf(ownerOf(element)) : shownParent(element);
}

/** What a tree of its own stands in: the host of a shadow tree, the frame of a document. */
function holderOf(root: Node): Element | null {
  if (!isDocument(root)) return (root as ShadowRoot).host ?? null;
  try {
    return windowOf(root)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** `aria-hidden` on the element or above it. */
export function isAriaHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = holderOf(rootOf(at)))
    if (closest(at, '[aria-hidden="true"]')) return true;
  return false;
}

/** Whether one stands in the other as shown, or is it. */
export function isInside(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = shownParent(at)) if (at === outer) return true;
  return false;
}
