import * as z from 'zod/mini';

const words = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.nonnegative());

/** A frame of another origin: what shows from outside. */
const frameSchema = z.object({
  url: words(500),
  label: words(200),
  isLarge: z.boolean(),
});

const chatSchema = z.object({
  /** Points for being a conversation, as the reader counts them. */
  evidence: z.number(),
  box: z.enum(['none', 'off', 'ready']),
  agentTurns: count,
  userTurns: count,
  /** Lines in which the other side speaks as a help desk does. */
  deskLines: count,
  /** Lines only one says who keeps the account. */
  creditorLines: count,
  /** Lines about bills, debts, orders: what a customer writes about. */
  matterLines: count,
  /** Lines in which the other side alone has the manners of a business. */
  politeLines: count,
  /** Sides, none to two, that speak of what is owed or given back. */
  owedSides: count,
  /** It stands in a figure. */
  isQuoted: z.boolean(),
  /** Lines in which the other side speaks as an assistant for everything. */
  assistantLines: count,
  /** Lines in which the person at the keyboard serves the other side. */
  servingLines: count,
  /** One side writes as a desk does, the other as those who write to one. */
  isServed: z.boolean(),
  /** Lines in which the other side speaks of jobs, houses, cars, ailments. */
  tradeLines: count,
  /** Different names the page prints beside the lines. */
  names: z.array(words(60)).check(z.maxLength(8)),
});

/** What is said on a page where no rows of a chat were known as such, beside a box to write in. */
const saidSchema = z.object({
  /** All that stands there, spoken or not. */
  lines: count,
  canSend: z.boolean(),
  /** Labels that say "you", and those with the name of a desk. */
  own: count,
  desk: count,
  /** Names with a colon come again, two or more of them. */
  hasNames: z.boolean(),
  /** Lines only a desk says, lines about bills and orders. */
  deskLines: count,
  matterLines: count,
});

/** What is measured on a page to tell what it is: counts and a few short texts, no transcript. */
export const pageSignalsSchema = z.object({
  title: words(300),
  headings: z.array(words(120)).check(z.maxLength(30)),
  chat: z.nullable(chatSchema),
  said: z.nullable(saidSchema),
  frames: z.array(frameSchema).check(z.maxLength(20)),
  /** Labels of money owed with an amount beside them, and days to pay by. */
  dues: count,
  dueDays: count,
  /** Amounts with the day to pay by beside them. */
  dated: count,
  /** Sentences that tell the reader what they owe. */
  dueSentences: count,
  amounts: count,
  totals: count,
  billNumbers: count,
  /** What can be pressed, and words that stand alone. */
  payActions: count,
  /** Buttons that say "pay" and no more: one beside each bill of a list. */
  pays: count,
  dueHeads: count,
  shopActions: count,
  calculatorActions: count,
  commentActions: count,
  mailWords: count,
  codeBlocks: count,
  teamWords: count,
  assistantWords: count,
  sellerWords: count,
  tradeWords: count,
  exampleWords: count,
  /** Different words by which documents of programs head their tables. */
  docsWords: count,
  /** Marks of a thread in which many speak to many. */
  forumWords: count,
  /** Different words of books one keeps: budgets, bills of several, credit scores. */
  booksWords: count,
  /** Money between people, offers not taken yet, things sold under the hammer. */
  offerWords: count,
  /** Different words of orders that are not placed or paid yet. */
  checkoutWords: count,
  /** Columns of what is owed beside a column of people. */
  people: count,
  /** Numbers and starred names a bill calls its reader by. */
  accountMarks: count,
  paidWords: count,
  newsWords: count,
  /** Boxes a number or word goes into, besides the one of the chat. */
  fields: count,
  /** Characters in paragraphs of running text. */
  prose: count,
  deskWords: count,
});
export type PageSignals = z.infer<typeof pageSignalsSchema>;
export type ChatSignals = z.infer<typeof chatSchema>;
export type Said = z.infer<typeof saidSchema>;
