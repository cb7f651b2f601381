import { bodyOf, isDocument, ownerOf, queryAll, windowOf } from './dom';
import { frameDocument, shadowOf } from './flat-tree';
import { atOnce, inSlices } from './in-slices';
import type { Tools } from './tools';

/** A tree of its own: the document, a shadow root, a frame of the same origin. */
export type Scope = Document | ShadowRoot | Element;

export interface Discovery {
  readonly scopes: readonly Scope[];
  /** Everything that could be typed into. */
  readonly boxes: readonly Element[];
}

const BOXES =
  'textarea,input:not([type]),input[type="text" i],[contenteditable]:not([contenteditable="false" i]),[role="textbox" i]';
const MAX_SCOPES = 200;

/**
 * Looks through the light tree, shadow trees (closed ones too) and frames of the same origin.
 * Yields often, so that a page of a million nodes can be looked at in slices; no layout is read.
 */
export function* discover(root: Scope, tools: Tools): Generator<undefined, Discovery> {
  const scopes: Scope[] = [root];
  const boxes: Element[] = [];
  for (let at = 0; at < scopes.length && at < MAX_SCOPES; at++) {
    const scope = scopes[at];
    if (!scope) break;
    boxes.push(...queryAll(scope, BOXES));
    if (isDocument(scope) && Reflect.get(Document.prototype, 'designMode', scope) === 'on') {
      const body = bodyOf(scope);
      if (body) boxes.push(body);
    }
    const walker = ownerOf(scope).createTreeWalker(scope, 1);
    for (let seen = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as Element;
      const tag = element.localName;
      const inner = tag === 'iframe' ? frameDocument(element) : shadowOf(element, tools);
      if (inner && !scopes.includes(inner)) scopes.push(inner);
      if (++seen % 32 === 0) yield;
    }
  }
  return { scopes, boxes: boxes.filter((box) => windowOf(box)) };
}

/** All at once, for small pages and tests. */
export function discoverNow(root: Scope, tools: Tools): Discovery {
  return atOnce(discover(root, tools));
}

/** The same in slices of a few milliseconds, giving way to the page in between. */
export function discoverInSlices(
  root: Scope,
  tools: Tools,
  signal: AbortSignal,
): Promise<Discovery> {
  return inSlices(discover(root, tools), signal);
}
