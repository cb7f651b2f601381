import { isRealDay } from '@/utils/calendar';
import { namedFigures } from './amount-roles';
import { billDays, type Day, dayOrder } from './bill-days';
import type { BillFact, BillFacts, ReadBillOptions } from './bill-facts';
import { currencyMeant, type Home, homeOf, namedCurrency } from './currency-meant';
import { withoutEmptyAccounts } from './empty-accounts';
import type { Figure } from './figure';
import { findFigures } from './find-figures';
import { findLabels } from './find-labels';
import { findLender } from './find-lender';
import { overdueDays } from './overdue-days';
import { pairValues } from './pair-values';
import { pickAmount, pickBalance } from './pick-amounts';
import { namedDays, pickDay, pickDueDate } from './pick-days';
import { pickOwed } from './pick-owed';
import { type PlainText, plainText } from './plain-text';
import { touches } from './spans';
import { textKind } from './text-kind';

const LONGEST = 60_000;
const CREDIT_PRINTED_NEGATIVE = /欠款为[-−–]/;
const OVERDUE =
  /(?:已|现已|已经)(?:严重)?逾期|逾期(?:未还|天数|\s?\d)|(?:is|are|now|been|account) (?:now )?(?:over|past )due|days? (?:over|past )due|in arrears/;
const REFERENCE =
  /(?<![A-Za-z])(?:invoice|bill|statement)(?: ?(?:no\.?|number|#|id))?[ :#]{1,3}([A-Z]{0,6}-?\d[A-Z0-9-]{3,24})(?![A-Za-z0-9])/i;

/** The facts of one bill in a text that was pasted, received or read from a page. Pure; never throws. */
export function readBillFacts(text: string, options: ReadBillOptions): BillFacts {
  return readPlain(plainText(text.slice(0, LONGEST)), options);
}

function readPlain(plain: PlainText, options: ReadBillOptions): BillFacts {
  const { cased, folded } = plain;
  const today = dayReceived(options);
  const home = homeOf(cased, folded, options.locale);
  const unsaid = dayOrder(folded, null);
  const rough = billDays(plain, today, unsaid);
  const found = findFigures(plain, rough).map((figure) => resolved(figure, home));
  const figures = withoutEmptyAccounts(folded, found);
  const unit = figures.find((figure) => figure.unit !== null)?.unit;
  const order = dayOrder(folded, unit ?? namedCurrency(plain)?.value ?? null);
  const days = order === unsaid ? rough : billDays(plain, today, order);
  const labels = findLabels(folded).filter((label) => !touches(label, days));
  const pairs = pairValues(folded, labels, figures, days);
  const named = namedFigures(plain, figures, labels, pairs);
  const kind = textKind(folded);
  const local = home.yuan ?? home.unsaid;
  const { due, minimum, day } = pickOwed({
    folded,
    figures,
    named,
    days,
    pairs,
    kind,
    local,
    today,
  });
  const dated = namedDays(plain, days, labels, pairs);
  const money = (figure: Figure | null) => amountFact(plain, figure);
  const owed = (figure: Figure | null) => {
    const fact = money(figure);
    return fact && CREDIT_PRINTED_NEGATIVE.test(folded)
      ? { ...fact, value: Math.abs(fact.value) }
      : fact;
  };
  const dueDay = kind.settled ? null : pickDueDate(dated);
  return {
    amountDue: owed(due),
    minimumDue: owed(minimum),
    dueDate: dayFact(plain, dueDay ?? day),
    overdueDays: overdueDays(plain),
    currency: currencyFact(plain, due ?? minimum, figures, home),
    lender: findLender(plain),
    principal: money(pickAmount(named, 'principal', local)),
    interest: money(pickAmount(named, 'interest', local)),
    fees: money(pickAmount(named, 'fees', local)),
    balance: money(pickBalance(named, due)),
    paidAmount: money(pickAmount(named, 'paid', local)),
    paidDate: dayFact(plain, pickDay(dated, 'paidOn')),
    statementDate: dayFact(plain, pickDay(dated, 'statement')),
    reference: referenceFact(plain),
    isOverdue: OVERDUE.test(folded),
  };
}

/** Without a day that exists, today's: reading never fails. */
function dayReceived({ receivedOn }: ReadBillOptions): string {
  const day = String(receivedOn).slice(0, 10);
  return isRealDay(day) ? day : Temporal.Now.plainDateISO().toString();
}

function resolved(figure: Figure, home: Home): Figure {
  return figure.unit === null ? figure : { ...figure, unit: currencyMeant(figure, home) };
}

function amountFact(plain: PlainText, figure: Figure | null): BillFact<number> | null {
  return figure && { value: figure.minor, words: plain.words(figure.start, figure.end).trim() };
}

function dayFact(plain: PlainText, day: Day | null): BillFact<string> | null {
  return day && { value: day.day, words: plain.words(day.start, day.end).trim() };
}

/** The figure that says the currency; what was bought abroad says nothing about the bill. */
function unitOf(chosen: Figure | null, figures: readonly Figure[], home: Home): Figure | null {
  const said = figures.filter(({ unit }) => unit !== null);
  if (chosen?.unit) return chosen;
  const own = said.find(({ unit }) => unit === home.unsaid);
  return own ?? (home.unsaid ? chosen : null) ?? said[0] ?? chosen;
}

function currencyFact(
  plain: PlainText,
  chosen: Figure | null,
  figures: readonly Figure[],
  home: Home,
): BillFact<string> | null {
  const figure = unitOf(chosen, figures, home);
  const value = figure?.unit ?? (figure && home.unsaid) ?? null;
  if (value === null && figures.length > 0) return namedCurrency(plain);
  return figure && value !== null
    ? { value, words: plain.words(figure.start, figure.end).trim() }
    : null;
}

function referenceFact(plain: PlainText): BillFact<string> | null {
  const words = REFERENCE.exec(plain.cased)?.[1];
  return words === undefined ? null : { value: words, words };
}
