import type { Item } from '../sketch/item';
import { isInside, type Shown, type ShownNode } from './shown';

const NOWHERE = [0, 0, 0, 0] as const;

/** Frameworks cut a line where a value stands in it: "10:2" and "4" are one text to those who read. */
function addText(nodes: ShownNode[], text: string): void {
  const before = nodes.at(-1);
  if (typeof before === 'string') nodes[nodes.length - 1] = before + text;
  else nodes.push(text);
}

/** What was written down of a page, put together again. */
export class Tree {
  readonly #known = new Map<number, Shown>();
  /** An item spoke of an element that is not here: what is here is not the page any more. */
  isTorn = false;

  of(id: number | null | undefined): Shown | undefined {
    return typeof id === 'number' ? this.#known.get(id) : undefined;
  }

  /** Elements that are written down again are emptied, then filled by the items after them. */
  add(items: readonly Item[], onChange: (element: Shown) => void = () => undefined): void {
    for (const item of items) {
      const parent = this.of(item.up);
      if (item.up !== undefined && !parent) this.isTorn = true;
      if (item.id === undefined) {
        if (parent) addText(parent.nodes, item.text ?? '');
        continue;
      }
      const element = item.tag === undefined ? this.of(item.id) : this.#write(item.id, item);
      if (!element) {
        this.isTorn = true;
        continue;
      }
      if (item.tag !== undefined) onChange(element);
      if (!parent || isInside(element, parent)) continue;
      const from = element.parent;
      if (from && from !== parent) from.nodes = from.nodes.filter((node) => node !== element);
      parent.nodes.push(element);
      element.parent = parent;
    }
  }

  #write(id: number, item: Item): Shown {
    const known = this.#known.get(id);
    const element: Shown = known ?? {
      id,
      tag: '',
      attributes: {},
      look: {},
      rect: NOWHERE,
      nodes: [],
      parent: null,
      isCut: false,
    };
    this.#known.set(id, element);
    element.tag = item.tag ?? '';
    element.attributes = item.attributes ?? {};
    element.look = item.look ?? {};
    element.rect = item.rect ?? NOWHERE;
    element.nodes = [];
    element.isCut = item.cut ?? false;
    return element;
  }

  /** Lets go of what stands nowhere in the tree of `inside` any more. */
  prune(inside: Shown): void {
    let top = inside;
    while (top.parent) top = top.parent;
    const kept = new Map<number, Shown>();
    const keep = (element: Shown) => {
      kept.set(element.id, element);
      for (const node of element.nodes) if (typeof node === 'object') keep(node);
    };
    keep(top);
    this.#known.clear();
    for (const [id, element] of kept) this.#known.set(id, element);
  }

  get size(): number {
    return this.#known.size;
  }
}
