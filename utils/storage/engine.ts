// What needs the stores, in one chunk: loaded by `ledger()` after the first paint.
export { createChange, deleteChange, type Patch, supersedeChange, updateChange } from './changes';
export { checkAll } from './check-all';
export { type Committed, commit, commitWith } from './commit';
export { deleteEverything } from './delete-everything';
export { deviceHead, type Health, health } from './health';
export { countRecords, type Inspection, inspect, type StoreDetails } from './inspect';
export { readAll, readConversationsAt, readMessages, readNotes, readOne } from './query';
export { compact } from './recovery/compact-later';
export { retryStores } from './recovery/prepare';
export { startSession } from './recovery/start-session';
export { onStoresChanged, type Stores, stores } from './stores';
export { type StoreProblem, verify } from './verify';
export { live } from './views/current-views';
export type { Live } from './views/views';
