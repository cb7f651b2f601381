/**
 * Native getters called past the page: `<form><input name="childNodes">` or `<img name="body">`
 * replace properties of forms and documents, also in the isolated world of a content script.
 */
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

export function isElement(node: Node | null | undefined): node is Element {
  return !!node && Reflect.get(Node.prototype, 'nodeType', node) === ELEMENT;
}

export function isText(node: Node): node is Text {
  return Reflect.get(Node.prototype, 'nodeType', node) === TEXT;
}

export function isDocument(node: Node): node is Document {
  return Reflect.get(Node.prototype, 'nodeType', node) === DOCUMENT;
}

export function tagOf(element: Element): string {
  return Reflect.get(Element.prototype, 'localName', element);
}

export function attributeOf(element: Element, name: string): string | null {
  return Reflect.apply(Element.prototype.getAttribute, element, [name]);
}

export function attributeNamesOf(element: Element): string[] {
  return Reflect.apply(Element.prototype.getAttributeNames, element, []);
}

export function nodesIn(node: Node): NodeListOf<ChildNode> {
  return Reflect.get(Node.prototype, 'childNodes', node);
}

export function textOf(node: Node): string {
  return Reflect.get(Node.prototype, 'textContent', node) ?? '';
}

export function ownerOf(node: Node): Document {
  return isDocument(node) ? node : (Reflect.get(Node.prototype, 'ownerDocument', node) as Document);
}

export function bodyOf(document: Document): HTMLElement | null {
  return Reflect.get(Document.prototype, 'body', document);
}

export function windowOf(node: Node): (Window & typeof globalThis) | null {
  return Reflect.get(Document.prototype, 'defaultView', ownerOf(node));
}

export function rootOf(node: Node): Node {
  return Reflect.apply(Node.prototype.getRootNode, node, []);
}

export function contains(outer: Node, inner: Node): boolean {
  return Reflect.apply(Node.prototype.contains, outer, [inner]);
}

export function isConnected(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node);
}

export function queryAll(scope: Node, selector: string): NodeListOf<Element> {
  const { prototype } = isDocument(scope)
    ? Document
    : isElement(scope)
      ? Element
      : DocumentFragment;
  return Reflect.apply(prototype.querySelectorAll, scope, [selector]);
}

export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(Element.prototype.closest, element, [selector]);
}

export function rectOf(element: Element): DOMRect {
  return Reflect.apply(Element.prototype.getBoundingClientRect, element, []);
}

export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return windowOf(element)?.getComputedStyle(element);
}
