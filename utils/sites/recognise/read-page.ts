import { billTextOf } from '../bills/bill-text-of';
import { windowOf } from '../dom';
import { inSlices } from '../in-slices';
import type { Tools } from '../tools';
import type { Block } from './block';
import { MOST_TEXT, type PageReading } from './page-reading';
import type { PageSignals } from './page-signals';
import { signalSteps } from './read-signals';

function placeOf({ origin, pathname, hash }: Location): string {
  const view = /^#!?\//.test(hash) ? (hash.split('?')[0] ?? '') : '';
  return (origin + pathname + view).slice(0, 3000);
}

/** The blocks as one text, as a person would copy it. */
export function joinBlocks(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length + block.text.length >= MOST_TEXT) break;
    text += block.text + block.end;
  }
  return text.trimEnd();
}

function hasAmounts({ amounts, dues, dueSentences }: PageSignals): boolean {
  return amounts + dues + dueSentences > 0;
}

/** Measures this frame and gathers its text, giving way to the page in between. */
export async function readPage(document: Document, tools: Tools): Promise<PageReading> {
  const window = windowOf(document);
  const { signals, text } = await inSlices(signalSteps(document, tools));
  return {
    url: placeOf(document.location),
    isTop: window === window?.top,
    signals,
    // Where there are amounts, labels stand beside their values.
    text: hasAmounts(signals)
      ? billTextOf(document, tools).slice(0, MOST_TEXT)
      : joinBlocks(text.blocks),
  };
}
