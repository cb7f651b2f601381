export type { Committed } from './commit';
export { readDraft, watchDraft, writeDraft } from './drafts';
export { NotSaved, type Problem } from './errors';
export type { Health } from './health';
export {
  type KeptPreferences,
  readKeptPreferences,
  restorePreferences,
} from './kept-preferences';
export { closeStorageToPages } from './local-values';
export {
  askOfPanel,
  type PanelRequest,
  type PanelTarget,
  takePanelRequest,
  watchPanelRequest,
} from './panel-request';
export {
  changePreferences,
  type Preferences,
  readPreferences,
  watchPreferences,
} from './preferences';
export {
  changeRecording,
  type Recording,
  type Recordings,
  readRecordings,
  watchRecordings,
} from './recording';
export { watchProgress } from './recovery/progress';
export {
  markRecoveriesTold,
  type Recovery,
  readRecoveries,
  watchRecoveries,
} from './recovery/report';

/** The record and its one write path. Loaded when first needed: the engine is heavier than a panel. */
export const ledger = () => import('./engine');
export type Ledger = Awaited<ReturnType<typeof ledger>>;
