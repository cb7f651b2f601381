import { foldForMatching } from '@/utils/text';
import type { Finding, OutgoingContext } from '../finding';
import { packOf } from '../packs/pack-of';
import * as words from '../words/promise-words';

const SENTENCE = /[^。！!？?\n;；]+[？?]?/gu;

/** Words that promise more than anyone can keep. */
export function checkPromises(text: string, context: OutgoingContext): Finding[] {
  const pack = packOf(context.locale);
  for (const [sentence] of foldForMatching(text).matchAll(SENTENCE)) {
    const promise = words.PROMISES.exec(sentence);
    if (!promise || !words.KEEPS.test(sentence) || words.NO_PROMISE.test(sentence)) continue;
    const [word] = promise;
    const reason = pack.overPromise(shownWord(text, word));
    return [{ rule: 'over_promise', action: 'caution', reason, instead: pack.overPromiseInstead }];
  }
  return [];
}

/** The word as the user wrote it (保證), where folding kept its place. */
function shownWord(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  if (at >= 0) return text.slice(at, at + word.length);
  const characters = Array.from(text);
  for (let start = 0; start + word.length <= characters.length; start += 1) {
    const piece = characters.slice(start, start + word.length).join('');
    if (foldForMatching(piece) === word) return piece;
  }
  return word;
}
