import type { Look, Rect } from '../sketch/item';

/** An element of the page as it was written down: nothing here touches a document. */
export interface Shown {
  readonly id: number;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  look: Look;
  /** Zeros where it was not measured. */
  rect: Rect;
  /** Elements and texts as they are shown: shadow trees, slots and frames are part of it. */
  nodes: ShownNode[];
  parent: Shown | null;
  /** Only its latest children are here. */
  isCut: boolean;
}

export type ShownNode = Shown | string;

export function isElement(node: ShownNode | undefined): node is Shown {
  return typeof node === 'object';
}

export const elementsIn = ({ nodes }: Shown): Shown[] => nodes.filter(isElement);

export const attributeOf = ({ attributes }: Shown, name: string): string => attributes[name] ?? '';

export const widthOf = ({ rect: [left, , right] }: Shown): number => right - left;

/** Whether one stands in the other, or is it. */
export function isInside(outer: Shown, inner: Shown): boolean {
  for (let at: Shown | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** All text in it, as it stands. */
export function textIn({ nodes }: Shown): string {
  return nodes.map((node) => (isElement(node) ? textIn(node) : node)).join('');
}
