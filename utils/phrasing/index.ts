export { actIntents } from './act-intents';
export { type BrowseFilter, browsePhrases, phraseById } from './browse-phrases';
export type { Facts } from './collect-facts';
export { type Filled, fillParts } from './fill-parts';
export { ACTS, type Act, INTENTS, type Intent } from './intent';
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
