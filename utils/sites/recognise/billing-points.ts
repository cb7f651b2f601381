import { BILL_TITLE } from './bill-words';
import {
  ASKED,
  CALCULATOR_HEAD,
  EXAMPLE_WORD,
  EXPLAINED,
  SETTLED_WORD,
  TARIFF,
} from './other-words';
import type { PageSignals } from './page-signals';
import type { PlaceHint } from './place-hint';
import { others, Points } from './points';

/** What speaks for a bill of the reader, and against it. */
export function billingPoints(page: PageSignals, hint: PlaceHint): Points {
  const points = new Points();
  const owed = page.dues + page.dueSentences;
  const title = BILL_TITLE.test(page.title) && !EXAMPLE_WORD.test(page.title);
  const invoice = page.billNumbers > 0 && page.totals > 0;
  const list = page.amounts > 1 && page.pays > 1 && page.dueHeads > 0;
  const isDated = page.amounts > 0 && page.dueDays > 0;
  if (owed === 0 && !invoice && !isDated && !list) return points;
  const heading = page.headings.some((text) => BILL_TITLE.test(text));
  if (owed === 0 && !invoice && !title && !heading) return points;
  points.add('dues', Math.min(4, page.dues * 2));
  points.add('due sentences', Math.min(4, page.dueSentences * 2));
  points.add('dated amount', owed === 0 && page.dated > 0 ? 2 : 0);
  points.add('due days', Math.min(3, page.dueDays * 2));
  points.add('bill title', title ? 2 : 0);
  points.add('bill heading', heading && !title ? 1 : 0);
  points.add('invoice', invoice ? 3 : 0);
  points.add('bills to pay', list ? 3 : 0);
  points.add('pay', page.payActions > 0 ? (owed > 0 ? 3 : 2) : 0);
  points.add('account', owed > 0 && page.accountMarks > 0 ? 1 : 0);
  points.add('address', hint === 'billing' ? 2 : 0);
  // A county sells its tax bills over a cart.
  const isSureBill = title && page.dues > 0 && page.dueDays > 0;
  points.add('shop', -Math.min(isSureBill ? 2 : 8, page.shopActions * 4));
  const isReckoned = CALCULATOR_HEAD.test(`${page.title} ${page.headings[0]}`);
  const reckons = isReckoned || page.calculatorActions > 0;
  points.add('calculator', reckons && page.fields > 1 ? -8 : 0);
  points.add('form', page.fields > 3 ? -2 : 0);
  points.add('paid', page.paidWords > 0 && page.dues === 0 ? -3 : 0);
  const heads = [page.title, ...page.headings.slice(0, 2)].join(' ');
  points.add('settled', SETTLED_WORD.test(heads) ? -4 : 0);
  points.add('explained', EXPLAINED.test(`${page.title} ${page.headings[0]}`) ? -12 : 0);
  const isAsked = [page.title, page.headings[0] ?? ''].some((head) => ASKED.test(head));
  points.add('asked', isAsked ? -6 : 0);
  points.add('tariff', TARIFF.test(`${page.title} ${page.headings[0]}`) ? -6 : 0);
  points.add('people', page.people > 0 ? -4 : 0);
  points.add('checkout', -Math.min(6, page.checkoutWords * 3));
  points.add('other trade', page.tradeWords > 1 ? -Math.min(6, page.tradeWords * 2) : 0);
  points.add('books', page.booksWords > 1 ? -Math.min(6, page.booksWords * 2 - 2) : 0);
  points.add('offer', page.offerWords > 1 ? -Math.min(6, page.offerWords * 2) : 0);
  points.add('assistant', page.assistantWords > 1 ? -6 : 0);
  points.add('mailbox', page.mailWords > 1 ? -6 : 0);
  others(page, hint, points);
  return points;
}
