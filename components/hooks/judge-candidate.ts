import { dayOf, zoneOf } from '@/utils/calendar';
import type { Locale, Region } from '@/utils/model';
import type { Facts, Suggestion } from '@/utils/phrasing';
import type { Finding } from '@/utils/safety';
import { useCase } from './use-case';
import { usePreferences } from './use-preferences';

/** A suggestion with what speaks against sending it as it stands. */
export interface Candidate extends Suggestion {
  readonly findings: readonly Finding[];
  /** A gap is open, or a finding holds it back: it is neither inserted nor copied. */
  readonly held: boolean;
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
    affordable: budget?.affordable,
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

/** Fills what was typed into chips and checks the sentence before any button works. */
export function judge(
  suggestion: Suggestion,
  facts: Facts,
  about: SafetyContext,
  { fillParts }: typeof import('@/utils/phrasing'),
  { checkOutgoing }: typeof import('@/utils/safety'),
): Candidate {
  const filled = { ...suggestion, ...fillParts(suggestion.parts, facts, about.locale) };
  const findings = checkOutgoing(filled.text, about);
  const held = filled.missing.length > 0 || findings.some(({ action }) => action === 'hold');
  return { ...filled, findings, held };
}
