import { attributeOf, isElement, isText, rectOf, styleOf, tagOf, textOf } from './dom';
import { shownNodes, shownParent } from './flat-tree';
import { firstGuess } from './guess-piece';
import { QUIET_TAGS } from './quiet-tags';
import type { Piece, Row } from './row';
import type { RowPlace } from './rows-of';
import type { Tools } from './tools';
import { isUndisplayed, isVisuallyHidden } from './visible';
import { hasWord, wordSet, wordsOf } from './words';

/** Tags and roles of what is shown among the words but is none. */
const SKIP = wordSet(
  'video audio canvas object progress meter dialog button toolbar menu menubar tooltip textbox progressbar',
);
const SKIP_WORDS = wordSet('typing tooltip skeleton');
const INLINE = /^(?:inline|contents|$)/;
const ALIGNMENT =
  /(?:justify-content|align-self|align-items|text-align|float|flex-direction|background(?:-color)?|margin-left)\s*:[^;]{1,60}/g;

interface Reading {
  readonly tools: Tools;
  readonly pieces: Piece[];
  readonly words: Set<string>;
  readonly key: Set<string>;
  readonly list: DOMRect;
  /** Written from right to left: there the sides change places, and so does what is left and right here. */
  readonly mirrored: boolean;
  measured: number;
  spoken: string;
  block: number;
  size: number;
}

interface Here {
  readonly path: string;
  readonly words: readonly string[];
  readonly keepLines: boolean;
  readonly time: string | null | undefined;
  readonly gap?: Piece['gap'];
}

const MAX_PIECES = 4000;

function readText(reading: Reading, data: string, here: Here): void {
  const text = here.keepLines ? data : data.replace(/\s+/g, ' ');
  if (reading.size > 120_000 || reading.pieces.length > MAX_PIECES) return;
  reading.size += text.length;
  reading.pieces.push({
    text,
    path: here.path,
    words: here.words,
    block: reading.block,
    guess: firstGuess(text, here.time !== undefined, here.words),
    ...(here.time ? { datetime: here.time } : {}),
    ...(here.gap ? { gap: here.gap } : {}),
  });
}

/** Rectangles are read for the first few texts of a row only. */
function measure(reading: Reading, element: Element): Piece['gap'] {
  if (reading.measured >= 8 || reading.list.width === 0) return undefined;
  reading.measured++;
  const rect = rectOf(element);
  const { left, right, width } = reading.list;
  if (rect.width === 0) return undefined;
  if (rect.width > width * 0.8) {
    const align = styleOf(element)?.textAlign;
    if (align === 'center') return { left: 0.3, right: 0.3 };
    const far = reading.mirrored ? 'left' : 'right';
    if (align === far || align === 'end') return { left: 0.5, right: 0 };
  }
  const before = (rect.left - left) / width;
  const after = (right - rect.right) / width;
  return reading.mirrored ? { left: after, right: before } : { left: before, right: after };
}

/** True when the element is read; false when it is passed over. */
function enter(
  reading: Reading,
  element: Element,
  words: readonly string[],
  style?: CSSStyleDeclaration,
) {
  const tag = tagOf(element);
  if (QUIET_TAGS.has(tag) || hasWord([tag, attributeOf(element, 'role') ?? ''], SKIP)) return false;
  if (hasWord(words, SKIP_WORDS)) return false;
  if (!style) return true;
  if (isUndisplayed(style)) return false;
  if (isVisuallyHidden(style)) {
    reading.spoken += ` ${textOf(element)}`.slice(0, 200).replace(/\s+/g, ' ');
    return false;
  }
  return true;
}

function readElement(reading: Reading, element: Element, above: Here, depth: number): void {
  const tag = tagOf(element);
  if (tag === 'br') {
    reading.block++;
    return;
  }
  if (tag === 'img') {
    const alt = attributeOf(element, 'alt') ?? '';
    if (alt && alt.length <= 8) readText(reading, alt, { ...above, path: `${above.path}>img` });
    return;
  }
  const words = wordsOf(element);
  const style = styleOf(element);
  if (!enter(reading, element, words, style)) return;
  for (const word of words) reading.words.add(word);
  const inline = style ? INLINE.test(style.display) : tag === 'span';
  if (!inline) reading.block++;
  const look = attributeOf(element, 'style')?.match(ALIGNMENT)?.join(';') ?? '';
  if (depth < 12) reading.key.add(`${tag}.${attributeOf(element, 'class') ?? ''}${look}`);
  const here: Here = {
    path: `${above.path}>${tag}.${attributeOf(element, 'class') ?? ''}`,
    words: [...words, ...above.words].slice(0, 14),
    keepLines: style?.whiteSpace.startsWith('pre') ?? false,
    time: tag === 'time' ? attributeOf(element, 'datetime') : above.time,
  };
  readNodes(reading, element, here, depth + 1);
  if (!inline) reading.block++;
}

function readNodes(reading: Reading, node: Element, above: Here, depth: number): void {
  if (depth > 60) return;
  const nodes = shownNodes(node, reading.tools);
  let here = above;
  for (let i = 0; i < nodes.length && i < MAX_PIECES; i++) {
    const child = nodes[i];
    if (!child) continue;
    if (isText(child)) {
      if (!here.gap && child.data.trim()) {
        const gap = measure(reading, node);
        if (gap) here = { ...above, gap };
      }
      readText(reading, child.data, here);
    } else if (isElement(child)) readElement(reading, child, above, depth);
  }
}

/** Reads one row; the elements above it speak for it too, and its heads are read before it. */
export function readRow(place: RowPlace, list: DOMRect, tools: Tools): Row {
  const around = shownParent(place.above[0] ?? place.element);
  const reading: Reading = {
    tools,
    pieces: [],
    words: new Set(),
    key: new Set(),
    list,
    mirrored: !!around && styleOf(around)?.direction === 'rtl',
    measured: 0,
    spoken: '',
    block: 0,
    size: 0,
  };
  for (const element of place.above) {
    for (const word of wordsOf(element)) reading.words.add(word);
    reading.key.add(attributeOf(element, 'class') ?? '');
  }
  const start: Here = { path: '', words: [], keepLines: false, time: undefined };
  for (const head of place.heads) readElement(reading, head, start, 0);
  readElement(reading, place.element, start, 0);
  const { pieces, spoken, words, key } = reading;
  return { pieces, spoken, words, key: [...key].join('|') };
}
