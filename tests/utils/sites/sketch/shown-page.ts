import { isElement, type Shown, type ShownNode } from '@/utils/sites/reading/shown';

/** What a person is shown, by tags, classes and texts; hidden elements hold nothing. */
export type Outline = string | { readonly tag: string; readonly nodes: readonly Outline[] };

const DROPPED = ['script', 'style', 'noscript', 'template', 'head', 'link', 'meta'];
const QUIET = ['svg', 'textarea', 'select', 'button', 'input'];

function childrenOf(element: Element): readonly Node[] {
  const { shadowRoot } = element;
  if (shadowRoot) return [...shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement) : null;
  return inner?.contentDocument ? [inner.contentDocument.body] : [...element.childNodes];
}

/** Texts beside each other are read as one. */
function joined(nodes: readonly Outline[]): Outline[] {
  const all: Outline[] = [];
  for (const node of nodes) {
    const before = all.at(-1);
    const areTexts = typeof node === 'string' && typeof before === 'string';
    if (areTexts) all[all.length - 1] = before + node;
    else all.push(node);
  }
  return all;
}

/** By the document itself, without anything of the product. */
export function outlineOf(element: Element): Outline {
  const name = element.getAttribute('class');
  const tag =
    name && !QUIET.includes(element.localName) ? `${element.localName}.${name}` : element.localName;
  if (QUIET.includes(element.localName) || element.getAttribute('style') === 'display: none')
    return { tag, nodes: [] };
  const nodes = childrenOf(element).flatMap((node): Outline[] => {
    if (node instanceof Element) return DROPPED.includes(node.localName) ? [] : [outlineOf(node)];
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent) return [];
    return [node.textContent.trim() ? node.textContent : ' '];
  });
  return { tag, nodes: joined(nodes) };
}

/** By what was put together of what was drawn. */
export function outlineOfShown({ tag, attributes, nodes }: Shown): Outline {
  const name = attributes.class;
  return {
    tag: name ? `${tag}.${name}` : tag,
    nodes: nodes.map((node: ShownNode) => (isElement(node) ? outlineOfShown(node) : node)),
  };
}
