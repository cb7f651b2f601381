import type { Steps } from '../in-slices';
import { ADDRESSED, AMOUNT, DATE, TOLD, TOTAL } from './bill-words';
import type { Block } from './block';
import { DUE_DAY, DUE_LABEL, DUE_SAID } from './due-words';
import type { PageSignals } from './page-signals';
import { underHeads } from './under-heads';

/** A label and its value are short; a sentence is not. */
const LABEL = 60;
/** Student 2210 7745 · Due date 6 November 2026: labels in a row. */
const PARTS = /\s[·•|｜]\s/;
/** Texts looked at before giving way. */
const AT_ONCE = 100;

export type Dues = Pick<
  PageSignals,
  'dues' | 'dueDays' | 'dated' | 'dueSentences' | 'amounts' | 'totals' | 'people'
>;

/** A sentence about anybody: what would be owed, what is owed on average. */
const SUPPOSED =
  /\b(?:if|would|could|may|might|suppose|average|typical|example|e\.g)\b|如果|如若|例如|为例|為例|假设|假如|举例|比如|平均/i;

/** Chinese says a whole sentence in the room of a label. */
const FULL_STOP = /[。！？]$/;

function isFigure(text = '', pattern = AMOUNT): boolean {
  return text.length <= 24 && pattern.test(text) && !/\p{L}{4}/u.test(text);
}

/** The texts of a page, and what stands in each; the long lists of words are asked as seldom as can be. */
class Dated implements Dues {
  dues = 0;
  dueDays = 0;
  dated = 0;
  dueSentences = 0;
  amounts = 0;
  totals = 0;
  people = 0;

  readonly #texts: readonly string[];
  readonly #hasAmount: readonly boolean[];
  readonly #hasDigit: readonly boolean[];
  readonly #due: boolean[] = [];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#hasDigit = texts.map((text) => /\d/.test(text));
    this.#hasAmount = texts.map((text, at) => this.#hasDigit[at] === true && AMOUNT.test(text));
    this.amounts = this.#hasAmount.filter(Boolean).length;
  }

  /** Asked of the same text by its neighbours too. */
  #isDue(at: number): boolean {
    this.#due[at] ??= DUE_LABEL.test(this.#texts[at] ?? '');
    return this.#due[at];
  }

  /** A figure stands close enough to belong to this text. */
  #isNear(at: number, figures: readonly boolean[]): boolean {
    return [at - 1, at, at + 1, at + 2].some((place) => figures[place]);
  }

  /** The words beside a text: itself, or the next two when they are as short. */
  #beside(at: number, pattern: RegExp): boolean {
    for (let next = at; next <= at + 2; next++) {
      const text = this.#texts[next] ?? '';
      if (next > at && (text.length > LABEL || this.#isDue(next))) return false;
      if (pattern.test(text)) return true;
    }
    return this.#isAbove(at, pattern);
  }

  /** Some cards print the figure first and its label under it. */
  #isAbove(at: number, pattern: RegExp): boolean {
    const before = this.#texts[at - 2] ?? '';
    return isFigure(this.#texts[at - 1], pattern) && !this.#isDue(at - 2) && !TOTAL.test(before);
  }

  countLabel(at: number): void {
    const text = this.#texts[at] ?? '';
    if (this.#isNear(at, this.#hasAmount)) {
      if (this.#isDue(at) && this.#beside(at, AMOUNT)) this.dues++;
      else if (TOTAL.test(text) && this.#beside(at, AMOUNT)) this.totals++;
    }
    if (!this.#isNear(at, this.#hasDigit) || !DUE_DAY.test(text)) return;
    if (!this.#hasDigit[at] && !this.#beside(at, DATE)) return;
    this.dueDays++;
    if (isFigure(this.#texts[at - 1])) this.dated++;
  }

  countSentences(at: number, isLetter: boolean): void {
    const text = this.#texts[at] ?? '';
    if (!this.#hasDigit[at] || !(isLetter || TOLD.test(text))) return;
    for (const sentence of text.split(/[。！？!?；;]|\.\s/)) {
      if (!/\d/.test(sentence) || SUPPOSED.test(sentence)) continue;
      if (AMOUNT.test(sentence) && (DUE_LABEL.test(sentence) || DUE_SAID.test(sentence)))
        this.dueSentences++;
      if (DUE_DAY.test(sentence) && DATE.test(sentence)) this.dueDays++;
    }
  }
}

/** What is owed on a page and by when; without an amount there is nothing to look for. */
export function* countDues(own: readonly Block[]): Steps<Dues> {
  const texts = own.flatMap(({ text }) => (text.length > LABEL ? text.split(PARTS) : [text]));
  const counts = new Dated(texts);
  yield;
  if (counts.amounts > 0) {
    const isLetter = texts.some((text) => ADDRESSED.test(text));
    yield;
    const under = underHeads(own);
    yield;
    counts.dues += under.dues;
    counts.dueDays += under.dueDays;
    counts.people += under.people;
    for (const [at, text] of texts.entries()) {
      if (at % AT_ONCE === 0) yield;
      if (text.length <= LABEL && !FULL_STOP.test(text)) counts.countLabel(at);
      else counts.countSentences(at, isLetter);
    }
  }
  const { dues, dueDays, dated, dueSentences, amounts, totals, people } = counts;
  return { dues, dueDays, dated, dueSentences, amounts, totals, people };
}
