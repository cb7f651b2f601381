export { type Addition, type Merge, mergeTurns } from './merge-turns';
export {
  type CapturedTurn,
  type CaptureReport,
  continues,
  type NewMessage,
  planCapture,
} from './plan-capture';
