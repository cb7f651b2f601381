import type { PlainMessageId } from '@/utils/i18n';
import type { ParsedAmount } from '@/utils/money';

type AmountProblem = Extract<ParsedAmount, { ok: false }>['reason'];

/** One clear sentence for each way an amount can be wrong. */
export const amountProblems = {
  empty: 'errors.amountNotANumber',
  not_a_number: 'errors.amountNotANumber',
  negative: 'errors.amountNegative',
  exponent: 'errors.amountExponent',
  too_precise: 'errors.amountTooPrecise',
  too_large: 'errors.amountTooLarge',
} as const satisfies Record<AmountProblem, PlainMessageId>;
