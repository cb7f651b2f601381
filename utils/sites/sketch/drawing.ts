import { isElement, isText, styleOf, textOf, windowOf } from '../dom';
import { shownNodes } from '../flat-tree';
import type { Steps } from '../in-slices';
import { QUIET_TAGS } from '../quiet-tags';
import type { Tools } from '../tools';
import { wordSet } from '../words';
import { attributesOf, hiddenLook, lookOf, placeOf, shortTag } from './describe';
import type { Box, Item } from './item';
import { metRoots } from './met-roots';

const DROPPED = wordSet('script style noscript template head link meta');
const DEEPEST = 50;
const LONGEST_TEXT = 100_000;
/** What one message may hold: far more than any chat. */
const MOST_ITEMS = 40_000;
const MOST_TEXT = 2_000_000;

/** Of all drawings: what one tells late is never taken for another's. */
let last = 0;

interface Waiting {
  readonly node: Node;
  readonly up: number | undefined;
  readonly depth: number;
  /** Also what is known already is written down again. */
  readonly anew: boolean;
}

/** Writes elements down, each under a number of its own for as long as it is known. */
export class Drawing {
  readonly #tools: Tools;
  readonly #ids = new WeakMap<Element, number>();
  /** By number, while it is being asked what they are. */
  #elements: Element[] | undefined = [];
  #items: Item[] = [];
  /** Characters, and elements described, since the last were taken. */
  #size = 0;
  readonly #done = new Set<Element>();
  readonly #fresh = new WeakSet<Node>();
  readonly #waiting: Waiting[] = [];
  readonly roots = metRoots();
  /** Elements, and texts that are not blank, drawn so far. */
  elements = 0;
  texts = 0;
  /** Of these only the latest children were drawn. */
  readonly cut = new Set<Element>();

  constructor(tools: Tools) {
    this.#tools = { ...tools, meet: this.roots.meet };
  }

  idOf(element: Element): number {
    let id = this.#ids.get(element);
    if (id === undefined) {
      id = ++last;
      this.#ids.set(element, id);
      if (this.#elements) this.#elements[id] = element;
    }
    return id;
  }

  knows(element: Element): boolean {
    return this.#ids.has(element);
  }

  elementOf(id: number | null | undefined): Element | undefined {
    return typeof id === 'number' ? this.#elements?.[id] : undefined;
  }

  /** More than a page may tell: the rest is left out. */
  get isFull(): boolean {
    return this.#items.length > MOST_ITEMS || this.#size > MOST_TEXT;
  }

  /** What was drawn since; nothing is kept of it. */
  take(): Item[] {
    const taken = this.#items;
    this.#items = [];
    this.#size = 0;
    this.#done.clear();
    return taken;
  }

  /** Numbers stay with their elements; elements are not held any longer. */
  release(): void {
    this.#elements = undefined;
    this.cut.clear();
  }

  /** Was taken out of the page and put in again: what is known of it may be gone. */
  refresh(element: Element): void {
    this.#fresh.add(element);
  }

  /** A box, by itself. */
  drawBox(box: Element): Box {
    const id = this.idOf(box);
    const rect = placeOf(box);
    this.#items.push({ id, tag: shortTag(box), attributes: attributesOf(box), rect });
    const window = windowOf(box);
    return { id, low: !!window && rect[1] > window.innerHeight / 2 };
  }

  /** What stands around something that was drawn: what it is, not what it holds. */
  drawBare(outer: Element, inner: Element): void {
    const isKnown = this.knows(outer);
    const id = this.idOf(outer);
    const tag = shortTag(outer);
    const look = lookOf(styleOf(outer), tag, true);
    // To be written down again would empty it.
    if (!isKnown) this.#items.push({ id, tag, attributes: attributesOf(outer), look });
    this.#items.push({ id: this.idOf(inner), up: id });
  }

  /**
   * Draws an element and all in it that is not known (everything, if `anew`), at most so many
   * children of each, the latest. Its parent is not looked at.
   */
  *draw(top: Element, most: number, anew = false): Steps<void> {
    if (this.#done.has(top)) return;
    const waiting = this.#waiting;
    waiting.length = 0;
    this.#describe({ node: top, up: undefined, depth: 0, anew }, most);
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      if (this.isFull) return;
      const { node, up } = one;
      if (isText(node)) this.#write(node.data, up);
      else if (isElement(node)) {
        const known = one.anew ? undefined : this.#ids.get(node);
        if (known === undefined) this.#describe(one, most);
        else this.#items.push({ id: known, up });
        if (this.elements % 24 === 0) yield;
      }
    }
  }

  #write(data: string, up: number | undefined): void {
    const text = data.slice(0, LONGEST_TEXT);
    const isBlank = text.trim() === '';
    this.#size += text.length;
    if (text) this.#items.push({ up, text: isBlank ? ' ' : text });
    if (!isBlank) this.texts++;
  }

  #describe(one: Waiting, most: number): void {
    const { up, depth } = one;
    const element = one.node as Element;
    const tag = shortTag(element);
    if (DROPPED.has(tag)) return;
    this.#done.add(element);
    this.#fresh.delete(element);
    this.elements++;
    const id = this.idOf(element);
    const at = up === undefined ? { id, tag } : { id, up, tag };
    if (QUIET_TAGS.has(tag)) {
      this.#items.push(at);
      return;
    }
    const style = styleOf(element);
    const attributes = attributesOf(element);
    for (const value of Object.values(attributes)) this.#size += value.length;
    const hidden = hiddenLook(style);
    if (hidden || depth > DEEPEST) {
      this.#items.push({ ...at, attributes, ...(hidden ? { look: hidden } : {}) });
      if (hidden?.hidden !== 'spoken') return;
      const text = textOf(element).slice(0, 200);
      this.#size += text.length;
      this.#items.push({ up: id, text });
      return;
    }
    const { holds, isCut } = this.#pile(one, id, most);
    const look = lookOf(style, tag, holds);
    const item = { ...at, attributes, look, rect: placeOf(element) };
    this.#items.push(isCut ? { ...item, cut: true } : item);
    if (isCut) this.cut.add(element);
  }

  /** Puts the children on the pile, the last first. */
  #pile({ node, depth, anew }: Waiting, up: number, most: number) {
    const nodes = shownNodes(node, this.#tools);
    const from = Math.max(0, nodes.length - most);
    let holds = false;
    for (let at = nodes.length - 1; at >= 0; at--) {
      const child = nodes[at];
      if (!child) continue;
      const isChild = isElement(child);
      // What is known already keeps its place, however long the list is.
      if (at < from && !(isChild && this.#ids.has(child))) continue;
      this.#waiting.push({
        node: child,
        up,
        depth: depth + 1,
        anew: anew || this.#fresh.has(child),
      });
      holds ||= isChild;
    }
    return { holds, isCut: from > 0 };
  }
}
