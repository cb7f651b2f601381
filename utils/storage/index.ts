export { createChange, deleteChange, type Patch, supersedeChange, updateChange } from './changes';
export { type Committed, commit, commitWith } from './commit';
export { readDraft, watchDraft, writeDraft } from './drafts';
export { NotSaved } from './errors';
export { type Health, health, verify } from './health';
export { closeStorageToPages } from './local-values';
export {
  changePreferences,
  type Preferences,
  readPreferences,
  watchPreferences,
} from './preferences';
export {
  type Live,
  live,
  readAll,
  readConversationsAt,
  readMessages,
  readNotes,
  readOne,
} from './query';
export {
  changeRecording,
  type Recording,
  type Recordings,
  readRecordings,
  watchRecordings,
} from './recording';
