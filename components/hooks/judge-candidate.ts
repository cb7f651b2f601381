import { dayOf, zoneOf } from '@/utils/calendar';
import type { Locale, Region } from '@/utils/model';
import type { Facts, PhraseContext, Suggestion, Tone } from '@/utils/phrasing';
import type { Finding } from '@/utils/safety';
import { useCase } from './use-case';
import { usePreferences } from './use-preferences';

/** A suggestion with what speaks against sending it as it stands. */
export interface Candidate extends Suggestion {
  readonly findings: readonly Finding[];
  /** A gap is open, or a finding holds it back: it is neither inserted nor copied. */
  readonly held: boolean;
  /** The same sentence put another way; null where it has no such form. */
  readonly inTone: (tone: Tone) => Promise<Candidate | null>;
}

/** What safety needs to know: the user's own figures. */
export function useSafetyContext() {
  const preferences = usePreferences();
  const { current, budget, currency } = useCase();
  const locale: Locale = preferences.locale;
  const region: Region = current?.region ?? preferences.region;
  return {
    locale,
    region,
    currency,
    today: dayOf(Date.now(), zoneOf(region)),
    budget: budget ?? undefined,
    amountDue: current?.amountDue,
    dueDate: current?.dueDate,
    reasons: current?.reasons,
    plan: {
      amount: current?.instalmentAmount,
      count: current?.instalmentCount,
      date: current?.newDate,
    },
  };
}
export type SafetyContext = ReturnType<typeof useSafetyContext>;

type Affordable = typeof import('@/utils/phrasing')['affordableMonthly'];

/** With what a month leaves: stated alone or left of three numbers, in the money of the case. */
export function withLimit(about: SafetyContext, affordableMonthly: Affordable) {
  return { ...about, affordable: affordableMonthly(about.budget, about.currency) };
}

interface Rooms {
  readonly phrasing: Pick<
    typeof import('@/utils/phrasing'),
    'fillParts' | 'phraseById' | 'affordableMonthly'
  >;
  readonly safety: Pick<typeof import('@/utils/safety'), 'checkOutgoing'>;
}

/**
 * Fills what was typed into chips. The sentence is checked when it is first drawn, which asks whether
 * it is held, so before any button works: most of those that were found are never scrolled to.
 */
export function judge(
  suggestion: Suggestion,
  facts: Facts,
  about: SafetyContext,
  { phrasing, safety }: Rooms,
  context: PhraseContext,
): Candidate {
  const filled = {
    ...suggestion,
    ...phrasing.fillParts(suggestion.parts, facts, about.locale),
  };
  let checked: readonly Finding[] | undefined;
  const candidate: Candidate = {
    ...filled,
    get findings() {
      checked ??= safety.checkOutgoing(filled.text, withLimit(about, phrasing.affordableMonthly));
      return checked;
    },
    get held() {
      return filled.missing.length > 0 || this.findings.some(({ action }) => action === 'hold');
    },
    inTone: async (tone) => {
      if (tone === suggestion.tone) return candidate;
      const form = suggestion.forms.find((one) => one.tone === tone);
      const other = form && (await phrasing.phraseById(about.locale, form.id, context));
      return other ? judge(other, facts, about, { phrasing, safety }, context) : null;
    },
  };
  return candidate;
}
