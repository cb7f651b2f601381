export { type BillChange, billChanges } from './bills/bill-changes';
export type { BillFact, BillFacts, PageBill, ReadBillOptions } from './bills/bill-facts';
export { billTextOf } from './bills/bill-text-of';
export { readBill, readBillText } from './bills/read-bill';
export { readBillFacts } from './bills/read-bill-facts';
export { boxAt, focusedBox } from './box-at';
export { isDocument, isElement } from './dom';
export {
  type FoundComposer,
  findComposer,
  findTranscript,
} from './find-conversation';
export { type Follower, followTranscript } from './follow-transcript';
export { type Insertion, insertText } from './insert-text';
export { claimedSite } from './known/claimed-site';
export { type Official, type OfficialJudgement, officialOf } from './known/official-of';
export type { Site, SiteChannel, SitePlace } from './known/site';
export { type KnownSite, siteOf } from './known/site-of';
export { openShadow } from './open-shadow';
export { readByParent } from './read-by-parent';
export { readTranscript } from './read-transcript';
export { type ChatReader, chatReader } from './reading/chat-reader';
export type { TurnReport } from './reading/known-turns';
export type { Turn } from './reading/turn';
export { type PageReading, pageReadingSchema } from './recognise/page-reading';
export { readPage } from './recognise/read-page';
export { readSignals } from './recognise/read-signals';
export { judge, type Recognised, recognisePage } from './recognise/recognise-page';
export type { Changes, Heard, Sketch, Wish } from './sketch/item';
export { plainTools, type Tools } from './tools';
export { ChatWatch, type Finding } from './watch-chat';
export { watchComposing } from './watch-composing';
