export { type Adopted, adopt, type Foreign } from './adopt';
export { carryChanges } from './carry-changes';
export type { Change } from './change';
export { changedOnce } from './changed-once';
export { isFarAhead, parseTimestamp, type Timestamp, tick } from './clock';
export { continued, type End } from './continued';
export { fingerprintOf, sha256, toUtf8 } from './digest';
export { type EntityRow, FOLD_VERSION, foldEntity } from './fold';
export {
  epochOf,
  firstHeads,
  type Heads,
  headsSchema,
  newChain,
  ownHead,
  sameHeads,
  withOwnHead,
} from './heads';
export { madeAt, newId, randomHex } from './identifier';
export { intact } from './intact';
export { canonical, type Json } from './json';
export { PAYLOAD_BYTES } from './lay-out';
export { mixesNouns } from './mixes-nouns';
export {
  GENESIS,
  type Head,
  headSchema,
  OPERATION_VERSION,
  type Operation,
  operationSchema,
} from './operation';
export { isKnownGap, type Reconciled, reconcile, type Side } from './reconcile';
export { recordsOfCases } from './records-of-cases';
export { reviveChanges } from './revive-changes';
export { PayloadTooLarge, seal } from './seal';
export { undoChanges } from './undo';
export { type ChainFault, type ChainProblem, verifyChain } from './verify';
export type { Gap } from './walk-chain';
