import { attributeOf, bodyOf, isElement, isText, ownerOf, styleOf, tagOf } from '../dom';
import { shownNodes } from '../flat-tree';
import { plainTools, type Tools } from '../tools';
import { isUndisplayed, isVisuallyHidden, shownLines } from '../visible';

const LONGEST = 40_000;
const MOST_NODES = 20_000;
const DEEPEST = 120;
/** A label and its value are short; two paragraphs are not a pair. */
const LONGEST_OF_A_PAIR = 48;
const MOST_COLUMNS = 12;
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'select',
  'textarea',
  'input',
  'video',
  'audio',
  'head',
  'link',
  'meta',
  'nav',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'section',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

interface Walk {
  readonly tools: Tools;
  nodes: number;
}

/**
 * The visible text of a page in reading order, for readBillFacts: blocks are lines, cells of a row
 * and a label with its value are parted by tabs. Touches the document only by reading it.
 */
export function billTextOf(document: Document, tools: Tools = plainTools): string {
  const body = bodyOf(ownerOf(document));
  if (!body) return '';
  return linesOf(body, { tools, nodes: 0 }, 0).join('\n').slice(0, LONGEST);
}

function linesOf(element: Element, walk: Walk, depth: number): string[] {
  const lines: string[] = [];
  let open = '';
  const close = () => {
    if (open.trim() !== '') lines.push(open.replace(/[ \n\r]{1,200}/g, ' ').trim());
    open = '';
  };
  const nodes = shownNodes(element, walk.tools);
  for (let i = 0; i < nodes.length && walk.nodes < MOST_NODES; i += 1) {
    const node = nodes[i];
    walk.nodes += 1;
    if (!node) continue;
    if (isText(node))
      shownLines(node.data, element).forEach((line, at) => {
        if (at > 0) close();
        open += line;
      });
    else if (isElement(node) && depth < DEEPEST && !SILENT.has(tagOf(node))) {
      const style = styleOf(node);
      if (style && (isUndisplayed(style) || isVisuallyHidden(style))) continue;
      const inner = linesOf(node, walk, depth + 1);
      if (tagOf(node) === 'br') close();
      else if (isInline(node, style) && isOneLine(inner))
        open += raised(node, open) + (inner[0] ?? '');
      else {
        close();
        lines.push(...inner);
      }
    }
  }
  close();
  return joined(element, lines);
}

/** Not two that were joined: a value with its label beside others of the kind. */
function isOneLine(lines: readonly string[]): boolean {
  return lines.length <= 1 && !lines[0]?.includes('\t');
}

/** €418 and a raised 20: the point that is not printed. */
function raised(node: Element, before: string): string {
  const isRaised = tagOf(node) === 'sup' && /^\d\d$/.test(node.textContent?.trim() ?? '');
  return isRaised && /[¥￥$€£]\s?[\d,]{1,12}$/.test(before) ? '.' : '';
}

function isInline(element: Element, style: CSSStyleDeclaration | undefined): boolean {
  const display = style?.display ?? '';
  if (display === '') return !BLOCKS.has(tagOf(element));
  return display.startsWith('inline') || display === 'contents';
}

/** The lines of one element: a row's cells and a label with its value become one line. */
function joined(element: Element, given: string[]): string[] {
  const lines = tagOf(element) === 'th' ? [given.join(' ')] : withAmounts(given);
  if (lines.length < 2 || lines.some((line) => line.length > LONGEST_OF_A_PAIR * 2)) return lines;
  const pair =
    lines.length === 2 &&
    lines.every((line) => line.length <= LONGEST_OF_A_PAIR && !line.includes('\t'));
  // Rows of their own, side by side or one above the other, are no cells of another.
  const areRows = lines.some((line) => line.split('\t').length > 2);
  const isOne = pair || (isRow(element) && !areRows && lines.length <= MOST_COLUMNS);
  return isOne ? [lines.join('\t')] : lines;
}

/** ￥, 1,146 and .60, set in three sizes, are one amount. */
function withAmounts(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1) ?? '';
    const isSign = /^(?:[¥￥€£]|(?:NT|HK|US)?\$|RMB)$/.test(last) && /^\d/.test(line);
    const areCents = /(?:^|[^\d.])[\d,]{0,12}\d$/.test(last) && /^\.\d\d?(?!\d)/.test(line);
    if (isSign || areCents) whole[whole.length - 1] = last + line;
    else whole.push(line);
  }
  return whole;
}

function isRow(element: Element): boolean {
  const style = styleOf(element);
  const display = style?.display ?? '';
  const isTold = tagOf(element) === 'tr' || attributeOf(element, 'role') === 'row';
  if (isTold || display === 'table-row') return true;
  return (
    display.endsWith('flex') &&
    (style?.flexDirection ?? 'row').startsWith('row') &&
    style?.flexWrap !== 'wrap'
  );
}
