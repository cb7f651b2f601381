import { amountProblems } from '@/components/hooks/amount-problems';
import { isRealDay } from '@/utils/calendar';
import type { PlainMessageId } from '@/utils/i18n';
import type { Bill, BillFields, Case, CaseFields } from '@/utils/model';
import { formatAmountInput, parseAmount } from '@/utils/money';
import type { BillFact, BillFacts } from '@/utils/sites';

export const BILL_AMOUNTS = ['amountDue', 'minimumDue', 'principal', 'interest', 'fees'] as const;
export type BillAmount = (typeof BILL_AMOUNTS)[number];

/** The bill as typed; amounts and the day are texts until they are saved. */
export type BillForm = Readonly<Record<BillAmount | 'creditor' | 'dueDate' | 'currency', string>>;
export type BillProblems = Partial<Record<keyof BillForm, PlainMessageId>>;

type Values = Pick<BillFields, BillAmount | 'dueDate' | 'currency'>;

/** What was read, over what the case holds; a value that was not read stays as it is. */
export function billFormOf(
  facts: BillFacts | null,
  current: Case | null,
  currency: string,
): BillForm {
  const money = (field: BillAmount) => {
    // An amount without its currency is no amount.
    const read = facts?.currency ? facts[field]?.value : undefined;
    const minor = read !== undefined && read >= 0 ? read : current?.[field];
    return minor === undefined ? '' : formatAmountInput(minor);
  };
  return {
    creditor: current?.creditor ?? facts?.lender?.value ?? '',
    currency: facts?.currency?.value ?? current?.currency ?? currency,
    amountDue: money('amountDue'),
    minimumDue: money('minimumDue'),
    principal: money('principal'),
    interest: money('interest'),
    fees: money('fees'),
    dueDate: facts?.dueDate?.value ?? current?.dueDate ?? '',
  };
}

export function billProblems(form: BillForm): BillProblems {
  const problems: BillProblems = {};
  if (form.creditor.trim() === '') problems.creditor = 'record.creditorMissing';
  for (const field of BILL_AMOUNTS) {
    const parsed = parseAmount(form[field]);
    if (!parsed.ok && parsed.reason !== 'empty') problems[field] = amountProblems[parsed.reason];
  }
  if (form.dueDate !== '' && !isRealDay(form.dueDate)) problems.dueDate = 'errors.dateImpossible';
  return problems;
}

/** Minor units and ISO days; what is empty is left out. */
export function billValues(form: BillForm): Values {
  const amounts = BILL_AMOUNTS.flatMap((field) => {
    const parsed = parseAmount(form[field]);
    return parsed.ok ? [[field, parsed.minor] as const] : [];
  });
  return {
    currency: form.currency,
    ...Object.fromEntries(amounts),
    ...(form.dueDate ? { dueDate: form.dueDate } : {}),
  };
}

/** The words each value was read from, for those that still stand as they were read. */
export function wordsOf(facts: BillFacts | null, form: BillForm): Record<string, string> {
  if (!facts) return {};
  const read = billFormOf(facts, null, form.currency);
  const fields = [...BILL_AMOUNTS, 'dueDate'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const words = facts[field]?.words;
      return words && read[field] !== '' && read[field] === form[field] ? [[field, words]] : [];
    }),
  );
}

/** Saved values in the shape that bills are compared in. */
export function factsOf(saved: Values | Bill | CaseFields): BillFacts {
  const fact = <T>(value: T | undefined): BillFact<T> | null =>
    value === undefined ? null : { value, words: '' };
  return {
    amountDue: fact(saved.amountDue),
    minimumDue: fact(saved.minimumDue),
    principal: fact(saved.principal),
    interest: fact(saved.interest),
    fees: fact(saved.fees),
    dueDate: fact(saved.dueDate),
    currency: fact(saved.currency),
    overdueDays: null,
    lender: null,
    balance: null,
    paidAmount: null,
    paidDate: null,
    statementDate: null,
    reference: null,
    isOverdue: false,
  };
}
