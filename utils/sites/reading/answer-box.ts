import { isElement, type Shown, type ShownNode } from './shown';

/** A box of several lines, or an editor. */
export function isAnswerBox({ tag, attributes }: Shown): boolean {
  const { contenteditable } = attributes;
  const isEditor = contenteditable !== undefined && contenteditable.toLowerCase() !== 'false';
  return tag === 'textarea' || isEditor;
}

/** Whether a node is such a box, or holds one within so many levels. */
export function holdsAnswerBox(node: ShownNode, depth = 100): boolean {
  if (!isElement(node)) return false;
  return (
    isAnswerBox(node) || (depth > 0 && node.nodes.some((one) => holdsAnswerBox(one, depth - 1)))
  );
}
