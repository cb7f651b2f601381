export { caseOfSite } from './case-of-site';
export { conversationAsJson } from './conversation-as-json';
export { conversationAsText } from './conversation-as-text';
export { heardDetails } from './heard-details';
export { heardPromise } from './heard-promise';
export { type Addition, type Merge, mergeTurns } from './merge-turns';
export { missingFromRecord, type RecordGap } from './missing-from-record';
export { readPastedTalk } from './pasted/read-pasted-talk';
export { settleTalk } from './pasted/settle-talk';
export {
  type CapturedTurn,
  type CapturePlan,
  type CaptureReport,
  continues,
  type NewMessage,
  planCapture,
} from './plan-capture';
export type { RecordFormats, RecordLabels } from './record-labels';
export { resumesAfterGap } from './resumes-after-gap';
