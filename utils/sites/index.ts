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
