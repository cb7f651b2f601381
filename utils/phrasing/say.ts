import type { PhrasePart, Slot } from '@/utils/model';

/** Writes a phrase as it reads: say`I can pay ${'affordable'} a month.` An unknown slot does not compile. */
export function say(words: TemplateStringsArray, ...slots: readonly Slot[]): readonly PhrasePart[] {
  const parts: PhrasePart[] = [];
  words.forEach((text, index) => {
    if (text !== '') parts.push({ text });
    const slot = slots[index];
    if (slot !== undefined) parts.push({ slot });
  });
  return parts;
}
