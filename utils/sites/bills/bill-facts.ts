import type { Locale } from '@/utils/model';

/** A fact and the exact piece of the text it was read from. */
export interface BillFact<Value> {
  readonly value: Value;
  readonly words: string;
}

/**
 * What a bill, a notice or a page says. Null is "not there, or not sure": a wrong fact is worse than
 * none. Amounts are integer hundredths of `currency` (328650 is 3,286.50); a negative amount due is
 * money in the customer's favour. Days are 'YYYY-MM-DD'; a day printed without a year has the year
 * nearest to the day it was received.
 */
export interface BillFacts {
  readonly amountDue: BillFact<number> | null;
  readonly minimumDue: BillFact<number> | null;
  readonly dueDate: BillFact<string> | null;
  /** As printed; never reckoned from the due date. */
  readonly overdueDays: BillFact<number> | null;
  /** ISO 4217. */
  readonly currency: BillFact<string> | null;
  readonly lender: BillFact<string> | null;
  readonly principal: BillFact<number> | null;
  readonly interest: BillFact<number> | null;
  readonly fees: BillFact<number> | null;
  /** The whole debt, where it is printed beside a smaller amount due. */
  readonly balance: BillFact<number> | null;
  readonly paidAmount: BillFact<number> | null;
  readonly paidDate: BillFact<string> | null;
  readonly statementDate: BillFact<string> | null;
  /** The number of the bill or invoice. */
  readonly reference: BillFact<string> | null;
  /** The text says so itself, not under a condition. */
  readonly isOverdue: boolean;
}

export interface ReadBillOptions {
  /** The day the text was received: 'YYYY-MM-DD' or a Temporal.PlainDate. */
  readonly receivedOn: string | { toString(): string };
  /** The language of the text; without it the characters decide. */
  readonly locale?: Locale | (string & {});
}

/** Facts of a whole page; `bills` are the single ones where it lists several. */
export interface PageBill extends BillFacts {
  readonly bills: readonly BillFacts[];
}
