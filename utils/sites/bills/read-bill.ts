import type { BillFacts, PageBill, ReadBillOptions } from './bill-facts';
import { billTextOf } from './bill-text-of';
import { readBillFacts } from './read-bill-facts';
import { splitBills } from './split-bills';

/** The facts of a page's text as billTextOf gives it; where it lists several bills, each in `bills`. */
export function readBillText(text: string, options: ReadBillOptions): PageBill {
  const bills = splitBills(text).map((part) => readBillFacts(part, options));
  return { ...readBillFacts(text, options), bills: bills.filter(hasFacts) };
}

/** What a page says of a bill; never a guess between several. */
export function readBill(document: Document, options: ReadBillOptions): PageBill {
  return readBillText(billTextOf(document), options);
}

function hasFacts({ amountDue, minimumDue }: BillFacts): boolean {
  return amountDue !== null || minimumDue !== null;
}
