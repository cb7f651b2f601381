// What needs the database, in one chunk: loaded by `ledger()` after the first paint.
export { createChange, deleteChange, type Patch, supersedeChange, updateChange } from './changes';
export { type Committed, commit, commitWith } from './commit';
export { countRecords, deleteEverything } from './delete-everything';
export { deviceHead, type Health, health, verify } from './health';
export {
  type Live,
  live,
  readAll,
  readConversationsAt,
  readMessages,
  readNotes,
  readOne,
} from './query';
