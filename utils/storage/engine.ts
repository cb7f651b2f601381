// What needs the stores, in one chunk: loaded by `ledger()` after the first paint.
export { filesOfRecord } from './attachments/files-of-record';
export {
  keepEvidence,
  MAX_PICTURE_BYTES,
  type Picture,
  withFiles,
} from './attachments/keep-evidence';
export { type KeptPicture, readPicture } from './attachments/read-picture';
export { sweepFiles } from './attachments/sweep-files';
export { createChange, deleteChange, type Patch, supersedeChange, updateChange } from './changes';
export { checkAll } from './check-all';
export { checkOnce } from './check-once';
export { type Committed, commit, commitWith } from './commit';
export { type DeletedCase, deleteCase } from './delete-case';
export { deleteEverything } from './delete-everything';
export { readEpoch } from './epoch';
export { deviceHead, type Health, health } from './health';
export { type Imported, importOperations } from './import-operations';
export { countRecords, type Inspection, inspect, type StoreDetails } from './inspect';
export { readAll, readConversationsAt, readMessages, readNotes, readOne } from './query';
export { readRecord, type WholeRecord } from './read-record';
export { compact } from './recovery/compact-later';
export { retryStores } from './recovery/prepare';
export { startSession } from './recovery/start-session';
export { type Part, type Stored, stored } from './stored';
export { onStoresChanged, type Stores, stores } from './stores';
export { type StoreProblem, verify } from './verify';
export { live } from './views/current-views';
export type { Live } from './views/views';
export { wipeDeleted } from './wipe-deleted';
