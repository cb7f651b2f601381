export { caseOfSite } from './case-of-site';
export { conversationAsJson } from './conversation-as-json';
export { conversationAsText } from './conversation-as-text';
export { type Addition, type Merge, mergeTurns } from './merge-turns';
export { missingFromRecord, type RecordGap } from './missing-from-record';
export {
  type CapturedTurn,
  type CapturePlan,
  type CaptureReport,
  continues,
  type NewMessage,
  planCapture,
} from './plan-capture';
export type { RecordFormats, RecordLabels } from './record-labels';
