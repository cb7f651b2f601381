import { isTimeText, splitHeading } from './labels';
import { attributeOf, elementsIn, isElement, type Shown, textIn } from './shown';
import { isLabel, isNote } from './small-print';

const isTime = (element: Shown) => isTimeText(textIn(element).trim());

/** What is said, and beside it when. */
function holdsTime(line: Shown): boolean {
  const times = elementsIn(line).filter(isTime);
  const others = line.nodes.filter((node) =>
    isElement(node) ? !times.includes(node) : node.trim() !== '',
  );
  return times.length === 1 && others.length > 0;
}

/** "Ann 10:21", also in an element each. */
const tellsTime = (head: Shown) =>
  elementsIn(head).some(isTime) || !!splitHeading(textIn(head).trim())?.name;

const lookOf = (line: Shown) => `${line.tag} ${attributeOf(line, 'class')}`;

/**
 * Lines of one speaker that no bubble tells apart: each with a time of its own, or elements of one class
 * below a name and a time. Paragraphs are parts of one line.
 */
export function alikeAmong(children: readonly Shown[]): readonly Shown[] {
  const said = children.filter((child) => !isNote(child));
  const [head] = said;
  const isNamed = !!head && isLabel(head) && lookOf(head) !== lookOf(said[1] ?? head);
  const lines = isNamed ? said.slice(1) : said;
  const [first] = lines;
  if (lines.length < 2 || !first || lines.some((line) => lookOf(line) !== lookOf(first))) return [];
  if (/^t[rdh]$/.test(first.tag)) return [];
  if (lines.every(holdsTime)) return lines;
  const areClassed = first.tag === 'div' && attributeOf(first, 'class') !== '';
  return isNamed && tellsTime(head) && areClassed ? lines : [];
}
