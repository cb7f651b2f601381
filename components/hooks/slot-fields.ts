import type { Slot } from '@/utils/model';

export type SlotKind = 'text' | 'money' | 'day' | 'count' | 'four_digits';

/** Where what is typed into a chip is kept, so that it is asked for once. */
export interface SlotField {
  readonly kind: SlotKind;
  readonly home: 'case' | 'budget' | 'conversation' | 'draft';
}

const inCase = (kind: SlotKind): SlotField => ({ kind, home: 'case' });
const inBudget: SlotField = { kind: 'money', home: 'budget' };
const inConversation: SlotField = { kind: 'text', home: 'conversation' };
const inDraft = (kind: SlotKind): SlotField => ({ kind, home: 'draft' });

export const slotFields: Readonly<Record<Slot, SlotField>> = {
  creditor: inCase('text'),
  product: inCase('text'),
  amountDue: inCase('money'),
  minimumDue: inCase('money'),
  fees: inCase('money'),
  dueDate: inCase('day'),
  reasonDetail: inCase('text'),
  reasonSince: inCase('text'),
  newDate: inCase('day'),
  instalmentCount: inCase('count'),
  instalmentAmount: inCase('money'),
  payNow: inCase('money'),
  affordable: inBudget,
  income: inBudget,
  essentials: inBudget,
  otherDebts: inBudget,
  representative: inConversation,
  staffId: inConversation,
  ticket: inConversation,
  overdueDays: inDraft('count'),
  lastFour: inDraft('four_digits'),
  earlierDate: inDraft('day'),
  replyBy: inDraft('day'),
  item: inDraft('text'),
  name: inDraft('text'),
  proof: inDraft('text'),
};
