import type { Steps } from '../in-slices';
import { ACCOUNT_MARK, BILL_NUMBER, DUE_HEAD, PAY, PAY_ACTION } from './bill-words';
import type { PageText } from './block';
import { countDues } from './count-dues';
import {
  ASSISTANT_WORD,
  BOOKS_WORD,
  CALCULATOR_ACTION,
  CHECKOUT_WORD,
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

/** A label and its value are short; a sentence is not. */
const LABEL = 60;
const PARAGRAPH = 120;
/** Short texts among which the words of a sort of page are looked for; more of them say no more. */
const MOST_SHORT = 2500;

type Counts = Omit<
  PageSignals,
  'title' | 'headings' | 'chat' | 'said' | 'frames' | 'fields' | 'codeBlocks'
>;

const length = (text: string) => text.length * (/[\u3400-\u9fff]/.test(text) ? 2 : 1);

const of = (from: readonly string[], pattern: RegExp) =>
  Math.min(99, from.filter((text) => pattern.test(text)).length);

/** Characters in paragraphs of running text. */
function proseIn(texts: readonly string[]): number {
  return texts
    .map(length)
    .filter((size) => size > PARAGRAPH)
    .reduce((sum, size) => sum + size, 0);
}

/** How many different words of a sort stand there. */
function kinds(texts: readonly string[], pattern: RegExp): number {
  const met = texts.flatMap((text) => pattern.exec(text)?.[0].toLowerCase() ?? []);
  return Math.min(99, new Set(met).size);
}

/** How often the words of each sort of page stand on this one; gives way between the sorts. */
export function* countWords(title: string, { blocks, actions, offers }: PageText): Steps<Counts> {
  const own = blocks.filter(({ isAside }) => !isAside);
  const dues = yield* countDues(own.filter(({ isQuoted }) => !isQuoted));
  const texts = own.map(({ text }) => text);
  const isShort = (text: string) => text.length <= LABEL;
  const short = blocks
    .map(({ text }) => text)
    .filter(isShort)
    .slice(0, MOST_SHORT);
  const ownShort = texts.filter(isShort).slice(0, MOST_SHORT);
  const pressed = [...actions, ...short];
  const once = [...new Set(pressed)];
  const heads = [title, ...own.filter((block) => block.isHeading).map(({ text }) => text)];
  const spoken = [...new Set([...heads, ...ownShort])];
  const sorts = {
    billNumbers: () => of([...heads, ...short], BILL_NUMBER),
    dueHeads: () => of(heads, DUE_HEAD),
    payActions: () => of(once, PAY_ACTION),
    pays: () => of(offers, PAY),
    shopActions: () => of(once, SHOP_ACTION),
    calculatorActions: () => of([...new Set(actions)], CALCULATOR_ACTION),
    commentActions: () => of(pressed, COMMENT_ACTION),
    mailWords: () => of(once, MAIL_WORD),
    teamWords: () => of([...new Set([title, ...pressed])], TEAM_WORD),
    assistantWords: () => of([...heads, ...short, ...actions], ASSISTANT_WORD),
    sellerWords: () => kinds([title, ...once], SELLER_WORD),
    tradeWords: () => of(spoken, TRADE),
    exampleWords: () => of([...heads, ...new Set(offers)], EXAMPLE_WORD),
    docsWords: () => kinds(ownShort, DOCS_WORD),
    forumWords: () => of([title, ...ownShort], FORUM_WORD),
    booksWords: () => kinds([title, ...ownShort], BOOKS_WORD),
    offerWords: () => kinds([title, ...ownShort], OFFER_WORD),
    checkoutWords: () => kinds([title, ...ownShort], CHECKOUT_WORD),
    accountMarks: () => of(ownShort, ACCOUNT_MARK),
    paidWords: () => of([...new Set(texts)], PAID_WORD),
    newsWords: () => of(texts, NEWS_WORD),
    deskWords: () => of([...heads, ...ownShort, ...offers], DESK_WORD),
    prose: () => proseIn(texts),
  };
  const counts: Partial<Record<keyof typeof sorts, number>> = {};
  for (const sort of Object.keys(sorts) as (keyof typeof sorts)[]) {
    yield;
    counts[sort] = sorts[sort]();
  }
  return { ...dues, ...(counts as Record<keyof typeof sorts, number>) };
}
