export { type BillChange, billChanges } from './bills/bill-changes';
export type { BillFact, BillFacts, PageBill, ReadBillOptions } from './bills/bill-facts';
export { billTextOf } from './bills/bill-text-of';
export { caseFromBill } from './bills/case-from-bill';
export { readBill, readBillText } from './bills/read-bill';
export { readBillFacts } from './bills/read-bill-facts';
export { boxAt, focusedBox } from './box-at';
export {
  type FoundComposer,
  findComposer,
  findTranscript,
} from './find-conversation';
export { type Finding, type Follower, followTranscript } from './follow-transcript';
export { type Insertion, insertText } from './insert-text';
export type { TurnReport } from './known-turns';
export { readTranscript } from './read-transcript';
export { plainTools, type Tools } from './tools';
export type { Turn } from './turn';
export { watchComposing } from './watch-composing';
