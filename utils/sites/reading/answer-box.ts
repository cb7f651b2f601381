import { QUIET_TAGS } from '../quiet-tags';
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

/** A label, a note beside the button. */
const FEW_WORDS = 40;
/** Levels from a box to what holds it and its buttons. */
const AREA = 5;

/** What is written in an element, without what buttons and boxes hold. */
const wordsIn = ({ nodes }: Shown): string =>
  nodes
    .map((node) => (!isElement(node) ? node : QUIET_TAGS.has(node.tag) ? '' : wordsIn(node)))
    .join('');

/** An answer box with its buttons and hardly a word: where one answers, no message. */
export function isAnswerArea(node: Shown): boolean {
  return holdsAnswerBox(node, AREA) && wordsIn(node).trim().length <= FEW_WORDS;
}
