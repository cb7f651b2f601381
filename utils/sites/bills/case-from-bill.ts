import type { CaseFields } from '@/utils/model';
import type { BillFact, BillFacts } from './bill-facts';

export type FieldsOfABill = Partial<
  Pick<
    CaseFields,
    | 'creditor'
    | 'currency'
    | 'amountDue'
    | 'minimumDue'
    | 'principal'
    | 'interest'
    | 'fees'
    | 'dueDate'
  >
>;

/**
 * The fields of a case that a bill fills in. Amounts come only with their currency, and one in the
 * customer's favour comes not at all: a case holds what is owed.
 */
export function caseFromBill(facts: BillFacts): FieldsOfABill {
  const money = facts.currency === null ? {} : amountsOf(facts);
  return {
    ...(facts.lender && { creditor: facts.lender.value }),
    ...(facts.currency && { currency: facts.currency.value }),
    ...money,
    ...(facts.dueDate && { dueDate: facts.dueDate.value }),
  };
}

function amountsOf(facts: BillFacts): FieldsOfABill {
  return {
    ...owed('amountDue', facts.amountDue),
    ...owed('minimumDue', facts.minimumDue),
    ...owed('principal', facts.principal),
    ...owed('interest', facts.interest),
    ...owed('fees', facts.fees),
  };
}

function owed(
  field: 'amountDue' | 'minimumDue' | 'principal' | 'interest' | 'fees',
  fact: BillFact<number> | null,
): FieldsOfABill {
  return fact === null || fact.value < 0 ? {} : { [field]: fact.value };
}
