import { daysBetween, formatDayForPhrase } from '@/utils/calendar';
import type { Locale, Slot } from '@/utils/model';
import { formatMoney } from '@/utils/money';
import { type Offer, offerOf } from './affordable-plan';
import type { CaseFacts, PhraseContext } from './request';

/** Slots as they will be read, already formatted. */
export type Facts = Partial<Record<Slot, string>>;
export type Collected = {
  readonly facts: Facts;
  /** The same, with the agent's terms in place of the user's own: for sentences that repeat them. */
  readonly agentTerms: Facts;
  readonly offer: Offer;
  /** Days past the due date; negative before it; unknown without both days. */
  readonly daysOver: number | undefined;
  /** The agent named a sum a month that the budget does not carry. */
  readonly offerTooHigh: boolean;
  readonly offerFits: boolean;
};

const DEFAULT_CURRENCY: Record<Locale, string> = { 'zh-CN': 'CNY', 'zh-TW': 'TWD', en: 'GBP' };
const LONGEST = 200;

/** One line, no closing mark, not endless: a user's words must fit inside a sentence. */
export function tidy(value: string | undefined): string | undefined {
  const line = value
    ?.replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![。.．！!，,；;、：:])[。.．！!，,；;、：:]+$/u, '');
  if (!line) return undefined;
  return line.length > LONGEST ? `${Array.from(line).slice(0, LONGEST).join('')}…` : line;
}

/** "从9月起" and "since May" both mean their middle: the phrase brings its own words around it. */
function tidySince(value: string | undefined): string | undefined {
  return tidy(
    value
      ?.trim()
      .replace(/^(?:从|從|自从|自從|自|since |from )/iu, '')
      .replace(/(?:开始|開始|以来|以來|起)$/u, ''),
  );
}

function defined(facts: { [S in Slot]?: string | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** A plan the user stated below their limit is the limit to name: why give away the rest? */
function monthlyLimit(about: CaseFacts, { affordable, instalmentAmount, computed }: Offer) {
  const stated = about.instalmentAmount !== undefined && !computed ? instalmentAmount : undefined;
  return stated ?? affordable;
}

/** The agent's own figures if any were named; else the user's, if stated and not worked out here. */
function termsOf(facts: Facts, offer: Offer, named: { [S in Slot]?: string | undefined }): Facts {
  const { instalmentCount, instalmentAmount, newDate, ...others } = facts;
  const heard = defined(named);
  if (Object.keys(heard).length > 0) return { ...others, ...heard };
  return offer.computed ? { ...others, ...defined({ newDate }) } : facts;
}

export function collectFacts(context: PhraseContext, locale: Locale): Collected {
  const about = context.case ?? {};
  const { budget, conversation, today } = context;
  const details = context.reading?.details;
  const offer = offerOf(about, budget);
  const currency = about.currency ?? budget?.currency ?? DEFAULT_CURRENCY[locale];
  const money = (minor: number | undefined) =>
    minor !== undefined && minor > 0 ? formatMoney(minor, currency, locale) : undefined;
  const day = (iso: string | undefined) => (iso ? formatDayForPhrase(iso, locale) : undefined);
  const daysOver =
    about.dueDate !== undefined && today !== undefined
      ? daysBetween(about.dueDate, today)
      : undefined;
  const facts = defined({
    creditor: tidy(about.creditor),
    product: tidy(about.product),
    amountDue: money(about.amountDue),
    minimumDue: money(about.minimumDue),
    fees: money(about.fees),
    overdueDays: daysOver !== undefined && daysOver > 0 ? String(daysOver) : undefined,
    dueDate: day(about.dueDate),
    reasonDetail: tidy(about.reasonDetail),
    reasonSince: tidySince(about.reasonSince),
    newDate: day(about.newDate),
    instalmentCount: offer.instalmentCount === undefined ? undefined : `${offer.instalmentCount}`,
    instalmentAmount: money(offer.instalmentAmount),
    payNow: money(offer.payNow),
    affordable: money(monthlyLimit(about, offer)),
    income: money(budget?.income),
    essentials: money(budget?.essentials),
    otherDebts: money(budget?.otherDebts),
    representative: tidy(conversation?.representative ?? details?.representative),
    staffId: tidy(conversation?.staffId ?? details?.staffId),
    ticket: tidy(conversation?.ticket ?? details?.ticket),
    earlierDate: day(conversation?.earlierDate),
    replyBy: day(conversation?.replyBy),
  });
  const monthly = details?.amounts?.length === 1 ? details.amounts[0]?.minor : undefined;
  const agentTerms = termsOf(facts, offer, {
    instalmentCount: details?.instalments === undefined ? undefined : `${details.instalments}`,
    instalmentAmount: details?.instalments === undefined ? undefined : money(monthly),
    newDate: details?.dates?.length === 1 ? day(details.dates[0]) : undefined,
  });
  const named = details?.instalments !== undefined && monthly !== undefined;
  const comparable = named && offer.affordable !== undefined;
  const offerTooHigh = comparable && monthly > (offer.affordable ?? 0);
  return {
    facts,
    agentTerms,
    offer,
    daysOver,
    offerTooHigh,
    offerFits: comparable && !offerTooHigh,
  };
}
