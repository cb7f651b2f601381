import { QUIET_TAGS } from '../quiet-tags';
import { hasWord, wordSet } from '../words';
import { wordsOf } from './element-words';
import { firstGuess } from './guess-piece';
import type { Piece, Row } from './row';
import type { RowPlace } from './rows-of';
import { attributeOf, isElement, type Shown, textIn, widthOf } from './shown';

/** Tags and roles of what is shown among the words but is none. */
const SKIP = wordSet(
  'video audio canvas object progress meter dialog button toolbar menu menubar tooltip textbox progressbar',
);
const SKIP_WORDS = wordSet('typing tooltip skeleton');
const ALIGNMENT =
  /(?:justify-content|align-self|align-items|text-align|float|flex-direction|background(?:-color)?|margin-left)\s*:[^;]{1,60}/g;

interface Reading {
  readonly pieces: Piece[];
  readonly words: Set<string>;
  readonly key: Set<string>;
  readonly list: Shown;
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
  readonly time: string | undefined;
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

/** Places are looked at for the first few texts of a row only. */
function measure(reading: Reading, element: Shown): Piece['gap'] {
  const width = widthOf(reading.list);
  if (reading.measured >= 8 || width === 0) return undefined;
  reading.measured++;
  if (widthOf(element) === 0) return undefined;
  const [left, , right] = reading.list.rect;
  const { align } = element.look;
  if (widthOf(element) > width * 0.8) {
    if (align === 'center') return { left: 0.3, right: 0.3 };
    if (align === (reading.mirrored ? 'left' : 'right') || align === 'end')
      return { left: 0.5, right: 0 };
  }
  const before = (element.rect[0] - left) / width;
  const after = (right - element.rect[2]) / width;
  return reading.mirrored ? { left: after, right: before } : { left: before, right: after };
}

/** True when the element is read; false when it is passed over. */
function enter(reading: Reading, element: Shown, words: readonly string[]) {
  const { tag, look } = element;
  if (QUIET_TAGS.has(tag) || hasWord([tag, attributeOf(element, 'role')], SKIP)) return false;
  if (hasWord(words, SKIP_WORDS) || look.hidden === 'none') return false;
  if (!look.hidden) return true;
  reading.spoken += ` ${textIn(element)}`.slice(0, 200).replace(/\s+/g, ' ');
  return false;
}

function readElement(reading: Reading, element: Shown, above: Here, depth: number): void {
  const { tag, look } = element;
  if (tag === 'br') {
    reading.block++;
    return;
  }
  if (tag === 'img') {
    const alt = attributeOf(element, 'alt');
    if (alt && alt.length <= 8) readText(reading, alt, { ...above, path: `${above.path}>img` });
    return;
  }
  const words = wordsOf(element);
  if (!enter(reading, element, words)) return;
  for (const word of words) reading.words.add(word);
  if (!look.inline) reading.block++;
  const name = `${tag}.${attributeOf(element, 'class')}`;
  const style = attributeOf(element, 'style').match(ALIGNMENT)?.join(';') ?? '';
  if (depth < 12) reading.key.add(name + style);
  const here: Here = {
    path: `${above.path}>${name}`,
    words: [...words, ...above.words].slice(0, 14),
    keepLines: look.pre ?? false,
    time: tag === 'time' ? attributeOf(element, 'datetime') : above.time,
  };
  readNodes(reading, element, here, depth + 1);
  if (!look.inline) reading.block++;
}

function readNodes(reading: Reading, element: Shown, above: Here, depth: number): void {
  if (depth > 60) return;
  let here = above;
  for (const child of element.nodes.slice(0, MAX_PIECES)) {
    if (isElement(child)) readElement(reading, child, above, depth);
    else {
      if (!here.gap && child.trim()) {
        const gap = measure(reading, element);
        if (gap) here = { ...above, gap };
      }
      readText(reading, child, here);
    }
  }
}

/** Reads one row; the elements above it speak for it too, and its heads are read before it. */
export function readRow(place: RowPlace, list: Shown): Row {
  const around = (place.above[0] ?? place.element).parent;
  const reading: Reading = {
    pieces: [],
    words: new Set(),
    key: new Set(),
    list,
    mirrored: around?.look.rtl ?? false,
    measured: 0,
    spoken: '',
    block: 0,
    size: 0,
  };
  for (const element of place.above) {
    for (const word of wordsOf(element)) reading.words.add(word);
    reading.key.add(attributeOf(element, 'class'));
  }
  const start: Here = { path: '', words: [], keepLines: false, time: undefined };
  for (const head of place.heads) readElement(reading, head, start, 0);
  readElement(reading, place.element, start, 0);
  const { pieces, spoken, words, key } = reading;
  return { pieces, spoken, words, key: [...key].join('|') };
}
