import { isElement, isText } from './dom';
import { shownNodes } from './flat-tree';
import type { Tools } from './tools';

/** The first words of what only a screen reader is given. */
export function hiddenText(node: Node, tools: Tools, depth = 0): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || depth > 8) return '';
  let text = '';
  const nodes = shownNodes(node, tools);
  for (let i = 0; i < nodes.length && text.length < 200; i++) {
    const child = nodes[i];
    if (child) text += ` ${hiddenText(child, tools, depth + 1)}`;
  }
  return text;
}
