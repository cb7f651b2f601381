import { useCase } from '@/components/hooks/use-case';
import { useDates } from '@/components/hooks/use-dates';
import type { FormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { isRealDay } from '@/utils/calendar';
import type { PlainMessageId } from '@/utils/i18n';
import { type Case, type CaseFields, reasonSchema, requestSchema } from '@/utils/model';
import { formatMoney } from '@/utils/money';
import { type CaseForm, formOf } from './case-form';
import { reasonWords, requestWords } from './case-words';
import { OtherValues } from './OtherValues';

/** The fields of the editor, in its order. */
const labels = {
  creditor: 'record.creditor',
  product: 'record.product',
  amountDue: 'record.amountDue',
  minimumDue: 'record.minimumDue',
  dueDate: 'record.dueDate',
  reasons: 'record.reasons',
  reasonDetail: 'record.reasonDetail',
  reasonSince: 'record.reasonSince',
  requests: 'record.requests',
  instalmentAmount: 'record.instalmentAmount',
  instalmentCount: 'record.instalmentCount',
  payNow: 'record.payNow',
  newDate: 'record.newDate',
} as const satisfies Partial<Record<keyof CaseForm, PlainMessageId>>;
type Field = keyof typeof labels;

const FIELDS = Object.keys(labels) as Field[];
const MONEY: ReadonlySet<string> = new Set([
  'amountDue',
  'minimumDue',
  'instalmentAmount',
  'payNow',
]);

/** How many fields of the editor have another value beside the one that stands. */
export function countOthers({ others }: Case): number {
  return FIELDS.filter((field) => (others[field] ?? []).length > 0).length;
}

/** What was written into this bill elsewhere at the same time. */
export function CaseOthers({ saved, draft }: { saved: Case; draft: FormDraft<CaseForm> }) {
  const { t, locale } = useTranslation();
  const dates = useDates();
  const { update } = useCase();
  const words = (value: unknown): string => {
    const reason = reasonSchema.safeParse(value);
    if (reason.success) return t(reasonWords[reason.data]);
    const request = requestSchema.safeParse(value);
    return request.success ? t(requestWords[request.data]) : String(value);
  };
  const show = (value: unknown, field: Field): string => {
    if (typeof value === 'number' && MONEY.has(field))
      return formatMoney(value, saved.currency, locale);
    if (typeof value === 'string' && isRealDay(value)) return dates.day(value);
    if (!Array.isArray(value)) return String(value);
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(value.map(words));
  };
  return (
    <OtherValues
      record={saved}
      draft={draft}
      fields={FIELDS}
      label={(field) => t(labels[field])}
      show={show}
      back={(field) => draft.set({ [field]: formOf(saved)[field] })}
      // Whether it fits is checked when it is written.
      write={(field, value) => void update({ [field]: value } as Partial<CaseFields>)}
    />
  );
}
