import type { PhrasePart, Slot } from '@/utils/model';

const textOf = (part: PhrasePart | undefined) => (part && 'text' in part ? part.text : '');

/** As the editor shows it: words before, between and after all places, empty where there are none. */
export function spreadParts(parts: readonly PhrasePart[]): PhrasePart[] {
  const spread: PhrasePart[] = [{ text: '' }];
  for (const part of parts) {
    if ('slot' in part) spread.push(part, { text: '' });
    else spread.push({ text: textOf(spread.pop()) + part.text });
  }
  return spread;
}

/** As it is kept: without the empty words. */
export function compactParts(parts: readonly PhrasePart[]): PhrasePart[] {
  return spreadParts(parts).filter((part) => 'slot' in part || part.text !== '');
}

/** Puts a place where the caret is in the words at `index`. */
export function insertSlot(
  parts: readonly PhrasePart[],
  index: number,
  caret: number,
  slot: Slot,
): PhrasePart[] {
  const text = textOf(parts[index]);
  const split: PhrasePart[] = [
    { text: text.slice(0, caret) },
    { slot },
    { text: text.slice(caret) },
  ];
  return parts.toSpliced(index, 1, ...split);
}

export function setText(parts: readonly PhrasePart[], index: number, text: string): PhrasePart[] {
  return parts.with(index, { text });
}

/** Takes a place away; the words around it become one. */
export function removeSlot(parts: readonly PhrasePart[], index: number): PhrasePart[] {
  return spreadParts(parts.toSpliced(index, 1));
}

export function isEmpty(parts: readonly PhrasePart[]): boolean {
  return parts.every((part) => 'text' in part && part.text.trim() === '');
}

export function lengthOf(parts: readonly PhrasePart[]): number {
  return parts.reduce((sum, part) => sum + textOf(part).length, 0);
}
