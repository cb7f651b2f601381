import type { BudgetFacts, CaseFacts } from './request';

/** More periods than this is not a plan anybody agrees to: the count is left open. */
const MAX_PERIODS = 120;

export type Offer = {
  /** What a month leaves, if known and in the case's currency. */
  readonly affordable?: number;
  readonly instalmentCount?: number;
  readonly instalmentAmount?: number;
  readonly payNow?: number;
  /** The plan was worked out here, not stated by the user. */
  readonly computed: boolean;
  /** A stated sum was above what a month leaves and was brought down to it. */
  readonly capped: boolean;
};

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

export function affordableMonthly(budget?: BudgetFacts, currency?: string): number | undefined {
  if (!budget) return undefined;
  if (currency !== undefined && budget.currency !== undefined && budget.currency !== currency) {
    return undefined;
  }
  if (budget.affordable !== undefined) return Math.max(0, Math.floor(budget.affordable));
  if (budget.income === undefined || budget.essentials === undefined) return undefined;
  return Math.max(0, budget.income - budget.essentials - (budget.otherDebts ?? 0));
}

/** An even plan that never asks more than `affordable` a month; whole units where they fit. */
export function evenPlan(
  due: number,
  affordable: number,
): { count: number; amount: number } | undefined {
  if (due <= affordable || affordable <= 0) return undefined;
  const count = Math.ceil(due / affordable);
  if (count > MAX_PERIODS) return undefined;
  const even = Math.ceil(due / count);
  const whole = Math.ceil(even / 100) * 100;
  const amount = whole <= affordable ? whole : even;
  return { count: Math.ceil(due / amount), amount };
}

type Plan = { readonly count: number | undefined; readonly amount: number; computed: boolean };

/** The user's own plan if it is whole and affordable; otherwise one worked out from the sum due. */
function planOf(facts: CaseFacts, limit: number): Plan | undefined {
  const due = positive(facts.amountDue);
  const stated = positive(facts.instalmentAmount);
  const periods = positive(facts.instalmentCount);
  if (stated !== undefined && stated <= limit) {
    const count = due === undefined ? undefined : Math.ceil(due / stated);
    const fits = count !== undefined && count > 1 && count <= MAX_PERIODS;
    return { count: periods ?? (fits ? count : undefined), amount: stated, computed: false };
  }
  if (due === undefined) return undefined;
  if (stated === undefined && periods !== undefined && periods > 1) {
    const amount = Math.ceil(due / periods);
    if (amount <= limit) return { count: periods, amount, computed: true };
  }
  const plan = Number.isFinite(limit) ? evenPlan(due, limit) : undefined;
  return plan && { ...plan, computed: true };
}

/** What may be offered: the user's own numbers, none above what a month leaves. */
export function offerOf(facts: CaseFacts = {}, budget?: BudgetFacts): Offer {
  const affordable = affordableMonthly(budget, facts.currency);
  const limit = affordable ?? Number.POSITIVE_INFINITY;
  const plan = planOf(facts, limit);
  const payNow = positive(facts.payNow);
  const nowWithin = payNow === undefined ? undefined : positive(Math.min(payNow, limit));
  const above = (facts.instalmentAmount ?? 0) > limit || (payNow ?? 0) > limit;
  return {
    computed: plan?.computed ?? false,
    capped: above,
    ...(affordable === undefined ? {} : { affordable }),
    ...(plan?.count === undefined ? {} : { instalmentCount: plan.count }),
    ...(plan === undefined ? {} : { instalmentAmount: plan.amount }),
    ...(nowWithin === undefined ? {} : { payNow: nowWithin }),
  };
}
