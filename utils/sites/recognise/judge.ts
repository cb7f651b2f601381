import { ALL_SITES } from '../known/all-sites';
import { type KnownSite, siteOf } from '../known/site-of';
import { BILL_TITLE } from './bill-words';
import { CREDITOR, DESK_WORD, EXAMPLE_WORD } from './other-words';
import type { PageSignals } from './page-signals';
import { type PlaceHint, placeHint } from './place-hint';

export type PageKind = 'support' | 'billing' | 'other';

export interface Judgement {
  readonly kind: PageKind;
  /** How sure, from 0 to 1. */
  readonly score: number;
  /** What spoke for it, as names. */
  readonly why: readonly string[];
}

/** Points by name; what adds nothing is left out. */
class Points {
  readonly why: string[] = [];
  total = 0;

  add(name: string, points: number): void {
    if (points === 0) return;
    this.total += points;
    this.why.push(`${name} ${points > 0 ? '+' : ''}${points}`);
  }
}

const ENOUGH = 5;
/** Points at which there is no doubt left. */
const CERTAIN = 12;
const CHAT_FRAME = /chat|messag|messenger|support|kefu|im_client|客服|咨询|諮詢|widget|help/i;

/** A frame that a chat service is known to make. */
function isKnownWidget({ url, label }: PageSignals['frames'][number]): boolean {
  if (siteOf(url)?.site.category === 'widget') return true;
  return ALL_SITES.some(({ frameNames = [] }) => frameNames.some((name) => label.includes(name)));
}

/** The title ends with the name of one who lends or bills. */
function isCreditors({ title }: PageSignals): boolean {
  return CREDITOR.test(
    (title.split(/\s[-–—|·_]\s|[|｜_]|-(?=[\u3400-\u9fff])/).at(-1) ?? '').trim(),
  );
}

/** What tells every other sort of page; a chat or a bill on it is a part of it, or an example. */
function others(page: PageSignals, hint: PlaceHint, points: Points): void {
  points.add('code', -Math.min(6, page.codeBlocks * 2));
  points.add('examples', page.exampleWords > 0 ? -Math.min(5, 1 + page.exampleWords) : 0);
  points.add('mailbox', page.mailWords > 1 ? -6 : 0);
  points.add('comments', -Math.min(6, page.commentActions > 1 ? page.commentActions : 0));
  points.add('team', -Math.min(6, page.teamWords * 3));
  points.add('seller', page.sellerWords > 1 ? -Math.min(8, page.sellerWords * 2) : 0);
  points.add('news', page.newsWords > 1 && page.prose > 800 ? -6 : 0);
  points.add('prose', page.prose > 6000 ? -4 : page.prose > 2500 ? -2 : 0);
  points.add('address', hint === 'other' ? -3 : 0);
}

function supportPoints(page: PageSignals, hint: PlaceHint): Points {
  const points = new Points();
  const { chat } = page;
  const heads = [page.title, ...page.headings].join(' ');
  const desk = DESK_WORD.test(heads);
  const frames = page.frames.filter(({ isLarge }) => isLarge);
  const chatFrames = frames.filter(({ url, label }) => CHAT_FRAME.test(`${label} ${url}`));
  const frame = chatFrames.length > 0;
  if (!chat && !frame) return points;
  if (chat) {
    points.add('chat', 1 + (chat.box === 'none' ? 0 : 1) + (chat.evidence > 4 ? 1 : 0));
    points.add('two sides', chat.agentTurns > 0 && chat.userTurns > 0 ? 1 : 0);
    points.add('desk lines', Math.min(4, chat.deskLines * 2));
    points.add('matter lines', Math.min(2, chat.matterLines));
    points.add('assistant lines', -Math.min(6, chat.assistantLines * 3));
    // "您好" alone is said by a doctor and a recruiter too.
    const soundsDesk = chat.deskLines > 1 || (chat.deskLines > 0 && chat.matterLines > 0);
    const isDesk =
      desk || soundsDesk || page.deskWords > 0 || hint === 'support' || isCreditors(page);
    points.add('no desk', isDesk ? 0 : -4);
    // A picture of a chat, on the page of those who sell chats.
    points.add('show piece', chat.box === 'off' && page.shopActions > 0 ? -5 : 0);
    points.add('serving', chat.servingLines > 0 ? -6 : 0);
    const trade = chat.tradeLines + Math.min(3, page.tradeWords);
    points.add('other trade', trade > 1 ? -Math.min(9, trade * 3) : 0);
    points.add('many names', chat.names.length > 3 ? -4 : 0);
  } else {
    points.add('chat frame', 4);
    points.add('desk frame', chatFrames.some(({ label }) => DESK_WORD.test(label)) ? 1 : 0);
    points.add('known widget', frames.some(isKnownWidget) ? 2 : 0);
  }
  points.add('desk title', desk ? 2 : 0);
  points.add('desk words', page.deskWords > 0 ? 1 : 0);
  points.add('address', hint === 'support' ? 3 : 0);
  points.add('assistant', page.assistantWords > 0 ? -Math.min(8, 2 + page.assistantWords * 2) : 0);
  others(page, hint, points);
  return points;
}

function billingPoints(page: PageSignals, hint: PlaceHint): Points {
  const points = new Points();
  const owed = page.dues + page.dueSentences;
  const title = BILL_TITLE.test(page.title) && !EXAMPLE_WORD.test(page.title);
  const invoice = page.billNumbers > 0 && page.totals > 0;
  if (owed === 0 && !invoice && !(page.amounts > 0 && page.dueDays > 0)) return points;
  const heading = page.headings.some((text) => BILL_TITLE.test(text));
  points.add('dues', Math.min(4, page.dues * 2));
  points.add('due sentences', Math.min(4, page.dueSentences * 2));
  points.add('due days', Math.min(3, page.dueDays * 2));
  points.add('bill title', title ? 2 : 0);
  points.add('bill heading', heading && !title ? 1 : 0);
  points.add('invoice', invoice ? 3 : 0);
  points.add('pay', page.payActions > 0 ? (owed > 0 ? 3 : 2) : 0);
  points.add('address', hint === 'billing' ? 2 : 0);
  points.add('shop', -Math.min(8, page.shopActions * 4));
  points.add('calculator', page.calculatorActions > 0 && page.fields > 1 ? -8 : 0);
  points.add('form', page.fields > 3 ? -2 : 0);
  points.add('paid', page.paidWords > 0 && page.dues === 0 ? -3 : 0);
  others(page, hint, points);
  return points;
}

function settle(kind: PageKind, { total, why }: Points): Judgement {
  return { kind, score: Math.min(1, total / CERTAIN), why };
}

/** What a page is, from what was measured on it and its address. */
export function judgePage(page: PageSignals, url: string, known: KnownSite | null): Judgement {
  const hint = placeHint(url, known);
  const support = supportPoints(page, hint);
  const billing = billingPoints(page, hint);
  if (support.total >= ENOUGH && support.total >= billing.total - 3)
    return settle('support', support);
  if (billing.total >= ENOUGH) return settle('billing', billing);
  const nearest = support.total > billing.total ? support : billing;
  return {
    kind: 'other',
    score: Math.min(1, Math.max(0, 1 - Math.max(0, nearest.total) / ENOUGH)),
    why: nearest.why,
  };
}
