import type { Scope } from './discover';
import { findTranscript } from './find-conversation';
import { readTurns } from './read-turns';
import { plainTools, type Tools } from './tools';
import type { Turn } from './turn';

/** The conversation on the page, in order, each line once; empty if there is none. */
export function readTranscript(root: Scope, tools: Tools = plainTools): Turn[] {
  const found = findTranscript(root, tools);
  return found ? readTurns(found.list, tools) : [];
}
