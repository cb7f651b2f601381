import type { PlainMessageId } from '@/utils/i18n';
import type { EvidenceKind } from '@/utils/model';

export const evidenceKindWords = {
  answer: 'evidence.kindAnswer',
  bill: 'evidence.kindBill',
  agreement: 'evidence.kindAgreement',
  receipt: 'evidence.kindReceipt',
  other: 'evidence.kindOther',
} as const satisfies Record<EvidenceKind, PlainMessageId>;
