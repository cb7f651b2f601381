import { wordsOf } from './element-words';
import { gapOf, isFull, isWide } from './gap-of';
import { firstGuess } from './guess-piece';
import { spokenSide } from './labels';
import { ownLook } from './own-look';
import { isPassedOver } from './passed-over';
import { PICTURE, personOf } from './person-of';
import type { Piece, Row } from './row';
import type { RowPlace } from './rows-of';
import { attributeOf, isElement, type Shown, textIn } from './shown';
import { pathTo, stepOf } from './step-of';

const CONTROL = /^(?:button|input)$/;

interface Reading {
  readonly pieces: Piece[];
  readonly words: Set<string>;
  readonly key: Set<string>;
  readonly paint: string[];
  readonly list: Shown;
  label: string;
  /** The group's label is being read. */
  isHead: boolean;
  /** Written from right to left: there the sides change places, and so does what is left and right here. */
  readonly mirrored: boolean;
  controls: number;
  /** Places are looked at for the first few texts of a row only. */
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
  readonly ink?: string | undefined;
  /** What is painted around it and is narrower than the list. */
  readonly bubble?: Shown | undefined;
}

const MAX_PIECES = 4000;
/** Nothing was read of it yet. */
const isBare = ({ pieces }: Reading) => pieces.every(({ guess }) => guess === 'space');

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
    ...(reading.isHead ? { isHead: true } : {}),
    ...(here.time ? { datetime: here.time } : {}),
    ...(here.gap ? { gap: here.gap } : {}),
    ...(here.ink ? { ink: here.ink } : {}),
  });
}

/** A label that says who speaks. */
function hear(reading: Reading, element: Shown): void {
  const label = attributeOf(element, 'aria-label');
  if (label && !spokenSide(reading.spoken) && spokenSide(label)) reading.spoken = label;
}

/** True when the element is read; false when it is passed over. */
function enter(reading: Reading, element: Shown, words: readonly string[]) {
  const { tag, look } = element;
  if (CONTROL.test(tag)) reading.controls++;
  if (isPassedOver(element, words)) return false;
  if (!look.hidden) {
    hear(reading, element);
    return true;
  }
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
    if (isBare(reading)) reading.label ||= personOf(element);
    if (alt && alt.length <= 8 && !PICTURE.test(alt))
      readText(reading, alt, { ...above, path: `${above.path}>img` });
    return;
  }
  const words = wordsOf(element);
  if (!enter(reading, element, words)) return;
  const initials = personOf(element);
  if (initials) {
    reading.label ||= initials;
    return;
  }
  for (const word of words) reading.words.add(word);
  if (!look.inline) reading.block++;
  const own = ownLook(element);
  if (depth < 12 && own) reading.key.add(own);
  if (isBare(reading)) reading.paint.push(look.colour ?? '');
  const here: Here = {
    path: `${above.path}>${stepOf(element, depth)}`,
    words: [...words, ...above.words].slice(0, 14),
    keepLines: look.pre ?? false,
    ink: look.ink,
    bubble: look.colour && !isFull(element, reading.list) ? element : above.bubble,
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
        const holder = here.bubble ?? element;
        const gap =
          reading.measured++ < 8 ? gapOf(holder, reading.list, reading.mirrored) : undefined;
        if (gap) here = { ...above, gap };
      }
      readText(reading, child, here);
    }
  }
}

/** Reads one row; the elements above it speak for it too, and its heads are read before it. */
export function readRow(place: RowPlace, list: Shown): Row {
  const reading: Reading = {
    pieces: [],
    words: new Set(),
    key: new Set(),
    paint: [],
    list,
    label: '',
    isHead: true,
    mirrored: (place.above[0] ?? place.element).parent?.look.rtl ?? false,
    controls: 0,
    measured: 0,
    spoken: '',
    block: 0,
    size: 0,
  };
  for (const element of place.above) {
    hear(reading, element);
    for (const word of wordsOf(element)) reading.words.add(word);
    reading.key.add(attributeOf(element, 'class'));
  }
  const start: Here = { path: '', words: [], keepLines: false, time: undefined };
  // A name in a row of its own is built as the others are, and is none of them.
  const apart = place.group ? '' : ':head>';
  for (const head of place.heads)
    readElement(reading, head, { ...start, path: `${apart}${pathTo(head, list)}` }, 0);
  reading.isHead = false;
  readElement(reading, place.element, start, 0);
  const { pieces, spoken, words, key, label, paint, controls } = reading;
  return {
    pieces,
    controls,
    spoken,
    words,
    paint: paint.filter(Boolean).join(' '),
    key: [...key].join('|'),
    ...(label ? { label } : {}),
    ...(isWide(place.element, list) ? { isWide: true } : {}),
    ...(place.group ? { group: place.group } : {}),
  };
}
