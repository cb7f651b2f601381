export { readDetails } from './details/read-details';
export { type DialogueAct, dialogueActs } from './dialogue-act';
export { prepareReading } from './prepare-reading';
export { readAgentMessage } from './read-agent-message';
export type { ReadAmount, Reading, ReadingDetails, ReadOptions, ScoredAct } from './reading';
export { speaksAsBot } from './speaks-as-bot';
