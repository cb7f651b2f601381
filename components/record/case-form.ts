import { amountProblems } from '@/components/hooks/amount-problems';
import { isRealDay } from '@/utils/calendar';
import type { PlainMessageId } from '@/utils/i18n';
import {
  type Case,
  type CaseFields,
  type Reason,
  type RequestKind,
  reasonSchema,
  requestSchema,
} from '@/utils/model';
import { formatAmountInput, parseAmount } from '@/utils/money';

export type CaseText = 'creditor' | 'product' | 'reasonDetail' | 'reasonSince';
export type CaseMoney = 'amountDue' | 'minimumDue' | 'instalmentAmount' | 'payNow';
export type CaseDay = 'dueDate' | 'newDate';
type CaseField = CaseText | CaseMoney | CaseDay | 'instalmentCount' | 'reasons' | 'requests';

/** The case as typed: every amount, date and count is a text until it is saved. */
export type CaseForm = Readonly<
  Record<CaseText | CaseMoney | CaseDay | 'instalmentCount', string> &
    Record<'reasons' | 'requests', readonly string[]>
>;
export type CaseProblems = Partial<Record<CaseField, PlainMessageId>>;

type Patch = { [Name in CaseField]?: CaseFields[Name] | undefined };

const MONEY = ['amountDue', 'minimumDue', 'instalmentAmount', 'payNow'] as const;
const DAYS = ['dueDate', 'newDate'] as const;
const TEXTS = ['product', 'reasonDetail', 'reasonSince'] as const;
const MAX_COUNT = 600;

/** `null`: a case that does not exist yet. */
export function formOf(saved: Case | null): CaseForm {
  const money = (field: CaseMoney) => {
    const minor = saved?.[field];
    return minor === undefined ? '' : formatAmountInput(minor);
  };
  return {
    creditor: saved?.creditor ?? '',
    product: saved?.product ?? '',
    amountDue: money('amountDue'),
    minimumDue: money('minimumDue'),
    dueDate: saved?.dueDate ?? '',
    reasons: saved?.reasons ?? [],
    reasonDetail: saved?.reasonDetail ?? '',
    reasonSince: saved?.reasonSince ?? '',
    requests: saved?.requests ?? [],
    instalmentAmount: money('instalmentAmount'),
    instalmentCount: saved?.instalmentCount === undefined ? '' : String(saved.instalmentCount),
    payNow: money('payNow'),
    newDate: saved?.newDate ?? '',
  };
}

/** What cannot be saved as it stands, each with the sentence that says why. */
export function caseProblems(form: CaseForm): CaseProblems {
  const problems: CaseProblems = {};
  if (form.creditor.trim() === '') problems.creditor = 'record.creditorMissing';
  for (const field of MONEY) {
    const parsed = parseAmount(form[field]);
    if (!parsed.ok && parsed.reason !== 'empty') problems[field] = amountProblems[parsed.reason];
  }
  for (const field of DAYS) {
    if (form[field] !== '' && !isRealDay(form[field])) problems[field] = 'errors.dateImpossible';
  }
  if (form.instalmentCount.trim() !== '' && countOf(form.instalmentCount) === undefined) {
    problems.instalmentCount = 'errors.countNotANumber';
  }
  return problems;
}

/** The fields to write: those that differ from `saved`; undefined clears one. */
export function caseChanges(form: CaseForm, saved: CaseForm): Patch {
  const patch: Patch = {};
  const differs = (field: CaseField) =>
    JSON.stringify(form[field]) !== JSON.stringify(saved[field]);
  if (differs('creditor')) patch.creditor = form.creditor.trim();
  for (const field of TEXTS) if (differs(field)) patch[field] = form[field].trim() || undefined;
  for (const field of MONEY) {
    const parsed = parseAmount(form[field]);
    if (differs(field)) patch[field] = parsed.ok ? parsed.minor : undefined;
  }
  for (const field of DAYS) if (differs(field)) patch[field] = form[field] || undefined;
  if (differs('instalmentCount')) patch.instalmentCount = countOf(form.instalmentCount);
  if (differs('reasons')) patch.reasons = reasonsOf(form);
  if (differs('requests')) patch.requests = requestsOf(form);
  return patch;
}

function countOf(text: string): number | undefined {
  const digits = text.normalize('NFKC').trim();
  const count = Number(digits);
  return /^\d{1,3}$/.test(digits) && count >= 1 && count <= MAX_COUNT ? count : undefined;
}

function reasonsOf(form: CaseForm): Reason[] {
  return reasonSchema.options.filter((reason) => form.reasons.includes(reason));
}

function requestsOf(form: CaseForm): RequestKind[] {
  return requestSchema.options.filter((request) => form.requests.includes(request));
}
