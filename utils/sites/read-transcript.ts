import type { Scope } from './discover';
import { findTranscript } from './find-conversation';
import { readTurns } from './reading/read-turns';
import type { Turn } from './reading/turn';
import { plainTools, type Tools } from './tools';

/** The conversation on the page, in order, each line once; empty if there is none. */
export function readTranscript(root: Scope, tools: Tools = plainTools): Turn[] {
  const found = findTranscript(root, tools);
  return found ? readTurns(found.list) : [];
}
