import { currencyOf, formatMoney } from '@/utils/money';
import type { Finding, OutgoingContext } from '../finding';
import { packOf } from '../packs/pack-of';
import { findCounts } from './find-counts';
import { findOffers, type Offer } from './find-offers';

/** Offers against the budget, the debt and the plan. */
export function checkAffordability(text: string, given: OutgoingContext): Finding[] {
  const context = { ...given, affordable: leftOver(given) };
  const offers = findOffers(text, context);
  return [
    ...uncheckedOffer(text, offers, context),
    ...offers.flatMap((offer) => checkOffer(text, offer, context)),
    ...(offers.some(({ monthly }) => monthly) ? [] : checkCounts(text, context)),
  ];
}

/** Nothing is known of what a month leaves: the user should know that nobody looked. */
function uncheckedOffer(
  text: string,
  offers: readonly Offer[],
  { affordable, amountDue, locale }: OutgoingContext,
): Finding[] {
  if (affordable !== undefined) return [];
  // "分12期" is a sum only where the debt is known.
  const [offer] = offers.length > 0 || amountDue === undefined ? offers : findCounts(text);
  if (!offer) return [];
  const span = { start: offer.start, end: offer.end };
  return [{ rule: 'unchecked_offer', action: 'note', reason: packOf(locale).uncheckedOffer, span }];
}

function leftOver({ affordable, budget, currency }: OutgoingContext): number | undefined {
  if (affordable !== undefined) return affordable;
  if (budget?.currency && currency && budget.currency !== currency) return undefined;
  if (budget?.income === undefined || budget.essentials === undefined) return undefined;
  return Math.max(0, budget.income - budget.essentials - (budget.otherDebts ?? 0));
}

function checkOffer(text: string, offer: Offer, context: OutgoingContext): Finding[] {
  const { affordable, amountDue, plan } = context;
  const pack = packOf(context.locale);
  const money = moneyOf(context);
  const span = { start: offer.start, end: offer.end };
  const planned = plan?.date !== undefined && offer.minor === amountDue;
  if (affordable !== undefined && offer.minor > affordable && (offer.monthly || !planned)) {
    const numbers = [money(offer.minor), money(affordable)] as const;
    const instead =
      text.slice(0, offer.start) + money(affordable) + afterSum(text.slice(offer.end));
    return [
      offer.monthly
        ? {
            rule: 'unaffordable',
            action: offer.mild ? 'caution' : 'hold',
            reason: pack.unaffordable(...numbers),
            ...(affordable > 0 ? { instead } : {}),
            span,
          }
        : {
            rule: 'unaffordable_now',
            action: 'caution',
            reason: pack.unaffordableNow(...numbers),
            span,
          },
    ];
  }
  if (amountDue !== undefined && amountDue > 0 && offer.minor > amountDue) {
    const reason = pack.aboveDebt(money(offer.minor), money(amountDue));
    return [{ rule: 'above_debt', action: 'caution', reason, span }];
  }
  if (offer.monthly && plan?.amount !== undefined && offer.minor > plan.amount) {
    const reason = pack.abovePlan(money(offer.minor), money(plan.amount));
    return [{ rule: 'above_plan', action: 'caution', reason, span }];
  }
  return [];
}

/** "分3期" says a monthly sum too, once the debt is known. */
function checkCounts(text: string, context: OutgoingContext): Finding[] {
  const { affordable, amountDue } = context;
  if (affordable === undefined || amountDue === undefined) return [];
  const pack = packOf(context.locale);
  const money = moneyOf(context);
  return findCounts(text).flatMap(({ count, start, end }) => {
    const each = Math.ceil(amountDue / count);
    if (each <= affordable) return [];
    const needed = affordable > 0 ? Math.ceil(amountDue / affordable) : 0;
    return [
      {
        rule: 'unaffordable',
        action: 'hold',
        reason: pack.unaffordableCount(count, money(each), money(affordable)),
        ...(needed > 0 && needed <= 120 ? { instead: pack.countInstead(needed) } : {}),
        span: { start, end },
      } as const,
    ];
  });
}

/** Without the 元 or "a pound" that followed the figure; the new sum brings its own sign. */
function afterSum(rest: string): string {
  return rest.replace(/^ ?(?:元|圆|圓|块钱?|塊錢?|rmb|cny|yuan)/i, '');
}

function moneyOf(context: OutgoingContext): (minor: number) => string {
  const currency = context.currency ?? currencyOf(context.region ?? 'CN');
  return (minor) => formatMoney(minor, currency, context.locale);
}
