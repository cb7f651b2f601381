import { ADDRESSED, AMOUNT, BILL_NUMBER, DATE, PAY_ACTION, TOLD, TOTAL } from './bill-words';
import type { PageText } from './block';
import { DUE_DAY, DUE_LABEL } from './due-words';
import {
  ASSISTANT_WORD,
  BOOKS_WORD,
  CALCULATOR_ACTION,
  COMMENT_ACTION,
  DESK_WORD,
  DOCS_WORD,
  EXAMPLE_WORD,
  FORUM_WORD,
  MAIL_WORD,
  NEWS_WORD,
  OFFER_WORD,
  PAID_WORD,
  SELLER_WORD,
  SHOP_ACTION,
  TEAM_WORD,
  TRADE,
} from './other-words';
import type { PageSignals } from './page-signals';
import { underHeads } from './under-heads';

/** A label and its value are short; a sentence is not. */
const LABEL = 60;
const PARAGRAPH = 120;

type Counts = Pick<
  PageSignals,
  | 'dues'
  | 'dueDays'
  | 'dated'
  | 'dueSentences'
  | 'amounts'
  | 'totals'
  | 'billNumbers'
  | 'payActions'
  | 'shopActions'
  | 'calculatorActions'
  | 'commentActions'
  | 'mailWords'
  | 'teamWords'
  | 'assistantWords'
  | 'sellerWords'
  | 'tradeWords'
  | 'exampleWords'
  | 'docsWords'
  | 'forumWords'
  | 'booksWords'
  | 'offerWords'
  | 'paidWords'
  | 'newsWords'
  | 'prose'
  | 'deskWords'
>;

const length = (text: string) => text.length * (/[\u3400-\u9fff]/.test(text) ? 2 : 1);

/** A sentence about anybody: what would be owed, what is owed on average. */
const SUPPOSED =
  /\b(?:if|would|could|may|might|suppose|average|typical|example|e\.g)\b|如果|如若|例如|为例|為例|假设|假如|举例|比如|平均/i;

/** Chinese says a whole sentence in the room of a label. */
const FULL_STOP = /[。！？]$/;

/** The words beside a block: itself, or the next two when they are as short. */
function beside(texts: readonly string[], at: number, pattern: RegExp): boolean {
  for (let next = at; next <= at + 2; next++) {
    const text = texts[next] ?? '';
    if (next > at && (text.length > LABEL || DUE_LABEL.test(text))) return false;
    if (pattern.test(text)) return true;
  }
  return isAbove(texts, at, pattern);
}

function isFigure(text = '', pattern = AMOUNT): boolean {
  return text.length <= 24 && pattern.test(text) && !/\p{L}{4}/u.test(text);
}

/** Some cards print the figure first and its label under it. */
function isAbove(texts: readonly string[], at: number, pattern: RegExp): boolean {
  return (
    isFigure(texts[at - 1], pattern) &&
    !DUE_LABEL.test(texts[at - 2] ?? '') &&
    !TOTAL.test(texts[at - 2] ?? '')
  );
}

function countDues(own: PageText['blocks']) {
  const texts = own.map(({ text }) => text);
  const counts = { ...underHeads(own), dated: 0, dueSentences: 0, amounts: 0, totals: 0 };
  const isLetter = texts.some((text) => ADDRESSED.test(text));
  texts.forEach((text, at) => {
    if (AMOUNT.test(text)) counts.amounts++;
    if (text.length <= LABEL && !FULL_STOP.test(text)) {
      if (DUE_LABEL.test(text) && beside(texts, at, AMOUNT)) counts.dues++;
      else if (TOTAL.test(text) && beside(texts, at, AMOUNT)) counts.totals++;
      if (DUE_DAY.test(text) && (beside(texts, at, DATE) || /\d/.test(text))) {
        counts.dueDays++;
        if (isFigure(texts[at - 1])) counts.dated++;
      }
      return;
    }
    for (const sentence of text.split(/[。！？!?；;]|\.\s/)) {
      if (!isLetter && !TOLD.test(text)) break;
      if (SUPPOSED.test(sentence)) continue;
      if (DUE_LABEL.test(sentence) && AMOUNT.test(sentence)) counts.dueSentences++;
      if (DUE_DAY.test(sentence) && DATE.test(sentence)) counts.dueDays++;
    }
  });
  return counts;
}

/** How many different words of a sort stand there. */
function kinds(texts: readonly string[], pattern: RegExp): number {
  const met = texts.flatMap((text) => pattern.exec(text)?.[0].toLowerCase() ?? []);
  return Math.min(99, new Set(met).size);
}

/** How often the words of each sort of page stand on this one. */
export function countWords(title: string, { blocks, actions, offers }: PageText): Counts {
  const own = blocks.filter(({ isAside }) => !isAside);
  const texts = own.map(({ text }) => text);
  const short = blocks.map(({ text }) => text).filter((text) => text.length <= LABEL);
  const ownShort = texts.filter((text) => text.length <= LABEL);
  const of = (from: readonly string[], pattern: RegExp) =>
    Math.min(99, from.filter((text) => pattern.test(text)).length);
  const pressed = [...actions, ...short];
  const heads = [title, ...own.filter((block) => block.isHeading).map(({ text }) => text)];
  return {
    ...countDues(own),
    billNumbers: of([...heads, ...short], BILL_NUMBER),
    payActions: of([...new Set(pressed)], PAY_ACTION),
    shopActions: of([...new Set(pressed)], SHOP_ACTION),
    calculatorActions: of([...new Set(actions)], CALCULATOR_ACTION),
    commentActions: of(pressed, COMMENT_ACTION),
    mailWords: of([...new Set(pressed)], MAIL_WORD),
    teamWords: of([...new Set([title, ...pressed])], TEAM_WORD),
    assistantWords: of([...heads, ...short, ...actions], ASSISTANT_WORD),
    sellerWords: of([...new Set(pressed)], SELLER_WORD),
    tradeWords: of([...new Set([...heads, ...ownShort])], TRADE),
    exampleWords: of([...heads, ...new Set(offers)], EXAMPLE_WORD),
    docsWords: kinds(ownShort, DOCS_WORD),
    forumWords: of([title, ...ownShort], FORUM_WORD),
    booksWords: kinds(ownShort, BOOKS_WORD),
    offerWords: kinds([title, ...ownShort], OFFER_WORD),
    paidWords: of([...new Set(texts)], PAID_WORD),
    newsWords: of(texts, NEWS_WORD),
    deskWords: of([...heads, ...ownShort, ...offers], DESK_WORD),
    prose: texts
      .map(length)
      .filter((size) => size > PARAGRAPH)
      .reduce((sum, size) => sum + size, 0),
  };
}
