import type { Locale } from '@/utils/model';
import type { Intent } from './intent';
import { loadPack, resolveLocale } from './load-pack';
import { fold } from './similarity';

/** Fewer own letters than this prove nothing: "好的" is in many sentences. */
const LEAST = 6;
const SHARE = 0.4;
const LATEST = 40;

type Shape = {
  readonly intent: Intent;
  readonly texts: readonly string[];
  readonly length: number;
};

const shapes = new Map<Locale, Promise<readonly Shape[]>>();

/** What the user's lines did so far, as far as they are sentences of the pack, whatever filled them. */
export async function intentsSaid(
  tag: string,
  said: readonly string[],
): Promise<readonly Intent[]> {
  if (said.length === 0) return [];
  const locale = resolveLocale(tag);
  const known = shapes.get(locale) ?? shapesOf(locale);
  shapes.set(locale, known);
  const all = await known;
  const found = said.slice(-LATEST).flatMap((line) => {
    const folded = fold(line);
    return all.flatMap(({ intent, texts, length }) =>
      length >= folded.length * SHARE && holdsInOrder(folded, texts) ? [intent] : [],
    );
  });
  return [...new Set(found)];
}

async function shapesOf(locale: Locale): Promise<readonly Shape[]> {
  const { phrases } = await loadPack(locale);
  return phrases.flatMap(({ intent, parts }) => {
    const texts = parts.flatMap((part) => ('text' in part ? [fold(part.text)] : []));
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    return length < LEAST ? [] : [{ intent, texts, length }];
  });
}

function holdsInOrder(line: string, texts: readonly string[]): boolean {
  let from = 0;
  for (const text of texts) {
    const at = line.indexOf(text, from);
    if (at < 0) return false;
    from = at + text.length;
  }
  return true;
}
