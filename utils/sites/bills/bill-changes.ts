import type { BillFacts } from './bill-facts';

/** One difference between two readings of the same bill; amounts in hundredths, days 'YYYY-MM-DD'. */
export type BillChange =
  | { readonly kind: AmountChange; readonly before: number | null; readonly after: number | null }
  | {
      readonly kind: 'currency' | 'lender' | DayChange;
      readonly before: string;
      readonly after: string;
    };

type AmountChange =
  | 'total_up'
  | 'total_down'
  | 'minimum'
  | 'new_fee'
  | 'fee_up'
  | 'fee_gone'
  | 'new_interest'
  | 'interest_up'
  | 'principal'
  | 'overdue_days';
type DayChange = 'date_earlier' | 'date_later';

/**
 * What changed between two readings, most weighty first. What only one reading knows is no change,
 * but for a fee or interest: these are new where none stood before beside a total.
 */
export function billChanges(before: BillFacts, after: BillFacts): BillChange[] {
  const changes: (BillChange | null)[] = [
    texts('currency', before.currency?.value, after.currency?.value),
    ...(sameMoney(before, after) ? amounts(before, after) : []),
    days(before.dueDate?.value, after.dueDate?.value),
    numbers('overdue_days', before.overdueDays?.value, after.overdueDays?.value),
    texts('lender', before.lender?.value, after.lender?.value),
  ];
  return changes.filter((change) => change !== null);
}

/** Amounts in two currencies say nothing about each other. */
function sameMoney(before: BillFacts, after: BillFacts): boolean {
  const [left, right] = [before.currency?.value, after.currency?.value];
  return left === undefined || right === undefined || left === right;
}

function amounts(before: BillFacts, after: BillFacts): (BillChange | null)[] {
  const total = [before.amountDue?.value, after.amountDue?.value] as const;
  return [
    numbers((total[1] ?? 0) > (total[0] ?? 0) ? 'total_up' : 'total_down', ...total),
    added(before, after, 'fees', { fresh: 'new_fee', up: 'fee_up' }),
    before.fees !== null && after.fees?.value === 0 && before.fees.value > 0
      ? { kind: 'fee_gone', before: before.fees.value, after: 0 }
      : null,
    added(before, after, 'interest', { fresh: 'new_interest', up: 'interest_up' }),
    numbers('minimum', before.minimumDue?.value, after.minimumDue?.value),
    numbers('principal', before.principal?.value, after.principal?.value),
  ];
}

function added(
  before: BillFacts,
  after: BillFacts,
  field: 'fees' | 'interest',
  kinds: { readonly fresh: AmountChange; readonly up: AmountChange },
): BillChange | null {
  const left = before[field]?.value ?? 0;
  const right = after[field]?.value ?? 0;
  if (right <= left) return null;
  if (left > 0) return { kind: kinds.up, before: left, after: right };
  return before.amountDue === null ? null : { kind: kinds.fresh, before: null, after: right };
}

function numbers(
  kind: AmountChange,
  before: number | undefined,
  after: number | undefined,
): BillChange | null {
  if (before === undefined || after === undefined || before === after) return null;
  return { kind, before, after };
}

function texts(
  kind: 'currency' | 'lender',
  before: string | undefined,
  after: string | undefined,
): BillChange | null {
  if (before === undefined || after === undefined || before === after) return null;
  return { kind, before, after };
}

function days(before: string | undefined, after: string | undefined): BillChange | null {
  if (before === undefined || after === undefined || before === after) return null;
  return { kind: after < before ? 'date_earlier' : 'date_later', before, after };
}
