export { actIntents } from './act-intents';
export { affordableMonthly } from './affordable-plan';
export { type BrowseFilter, browsePhrases, phraseById } from './browse-phrases';
export type { Facts } from './collect-facts';
export {
  type FilePhrase,
  type PhraseFileProblem,
  parsePhraseFile,
  writePhraseFile,
} from './exchange/phrase-file';
export { type PhraseImport, planPhraseImport } from './exchange/plan-phrase-import';
export { type Filled, fillParts } from './fill-parts';
export { findTerms, type Piece } from './glossary/find-terms';
export { loadGlossary } from './glossary/load-glossary';
export type { Term, TermRule } from './glossary/term';
export { ACTS, type Act, INTENTS, type Intent } from './intent';
export { intentsSaid } from './intents-said';
export type { PhraseChannel, Tone } from './phrase';
export type {
  BudgetFacts,
  CaseFacts,
  ConversationFacts,
  OwnPhraseFacts,
  PhraseContext,
  Reading,
  Suggestion,
  SuggestionPart,
  SuggestRequest,
} from './request';
export { type NegotiationFacts, nextStage, stages } from './stages';
export { suggestReplies } from './suggest-replies';
