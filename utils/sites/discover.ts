import { attributeOf, bodyOf, isDocument, queryAll, tagOf, windowOf } from './dom';
import { frameDocument, holdingOf, shadowOf } from './flat-tree';
import { atOnce, type Steps } from './in-slices';
import type { Tools } from './tools';

/** A tree of its own: the document, a shadow root, a frame of the same origin. */
export type Scope = Document | ShadowRoot | Element;

export interface Discovery {
  readonly scopes: readonly Scope[];
  /** Everything that could be typed into. */
  readonly boxes: readonly Element[];
  /** What calls itself a log or a feed. */
  readonly lists: readonly Element[];
}

/** Both in one look: each kind of selector costs a pass of its own. */
const TOLD = '[contenteditable],[role]';
/**
 * What may hold something: asked for in native passes, because every element that a script touches
 * costs more than looking past it does, and one of a new kind as much as fifty others. The tags left
 * out are those pages have most of, and those every page has.
 */
const HOLDERS =
  ':not(div:not(:empty),span:not(:empty),a,li,p,ul,td,tr,i,b,img,svg,path,button,script,meta,link,style,title,head,html,form)';
/** With children of its own an element seldom holds a shadow root: of these only the first are asked. */
const LOOKS = [
  [HOLDERS, 1e6],
  ['div,span', 2000],
] as const;
const ALIKE = 40;
const MAX_SCOPES = 200;

function isEditor(element: Element, role: string | undefined): boolean {
  const editable = attributeOf(element, 'contenteditable') ?? 'false';
  const isTold = role === 'textbox' || editable.toLowerCase() !== 'false';
  return isTold && holdingOf(tagOf(element)) !== 'box';
}

/** A search box that asks for a message is one to answer in. */
const ANSWERED = /message|[消訊讯信]息|回[复覆復]|[说說][点點]/i;

/** Inputs that hold words, of unknown types too; all else that can be typed into is told by its tag. */
function isField(element: Element): boolean {
  const { type, placeholder } = element as HTMLInputElement;
  return (
    tagOf(element) === 'textarea' ||
    type === 'text' ||
    (type === 'search' && ANSWERED.test(placeholder))
  );
}

/**
 * Not worth asking for a shadow root: it shows its own children, or many empty ones like it had
 * none.
 */
function isPlain(element: Element, asked: Map<string, number>): boolean {
  if (element.shadowRoot) return false;
  if (element.hasChildNodes()) return true;
  const look = element.className + element.id;
  const times = asked.get(look) ?? 0;
  asked.set(look, times + 1);
  return times > ALIKE;
}

const BOXES = 'textarea,input,[contenteditable],[role="textbox"]';

/** What could be typed into in the light tree alone: one native pass. */
export function glance(root: Scope): Discovery {
  const boxes = [...queryAll(root, BOXES)].filter((element) => {
    const isBox = holdingOf(tagOf(element)) === 'box';
    return isBox ? isField(element) : isEditor(element, attributeOf(element, 'role') ?? undefined);
  });
  return { scopes: [root], boxes, lists: [] };
}

/**
 * Looks through the light tree, shadow trees (closed ones too) and frames of the same origin.
 * Yields often, so that a page of a million nodes can be looked at in slices; no layout is read.
 */
export function* discover(root: Scope, tools: Tools): Steps<Discovery> {
  const scopes: Scope[] = [root];
  const boxes: Element[] = [];
  const lists: Element[] = [];
  const asked = new Map<string, number>();
  for (let at = 0; at < scopes.length && at < MAX_SCOPES; at++) {
    const scope = scopes[at];
    if (!scope) break;
    for (const element of queryAll(scope, TOLD)) {
      const role = attributeOf(element, 'role')?.toLowerCase();
      if (role === 'log' || role === 'feed') lists.push(element);
      else if (isEditor(element, role)) boxes.push(element);
    }
    if (isDocument(scope) && Reflect.get(Document.prototype, 'designMode', scope) === 'on') {
      const body = bodyOf(scope);
      if (body) boxes.push(body);
    }
    yield true;
    for (const [selector, most] of LOOKS) {
      yield;
      const found = queryAll(scope, selector);
      for (let seen = 0; seen < found.length && seen < most; seen++) {
        if (seen % 32 === 0) yield;
        const element = found[seen];
        const holding = holdingOf(element?.localName);
        if (!element || !holding || (holding === 'host' && isPlain(element, asked))) continue;
        if (holding === 'box') {
          if (isField(element)) boxes.push(element);
          continue;
        }
        const inner = holding === 'frame' ? frameDocument(element) : shadowOf(element, tools);
        if (inner && !scopes.includes(inner)) scopes.push(inner);
      }
    }
  }
  return { scopes, boxes: boxes.filter((box) => windowOf(box)), lists };
}

/** All at once, for small pages and tests. */
export function discoverNow(root: Scope, tools: Tools): Discovery {
  return atOnce(discover(root, tools));
}
