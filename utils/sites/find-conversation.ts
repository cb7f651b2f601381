import { isReadOnly } from './composer-box';
import { type Discovery, discover, type Scope } from './discover';
import { ownerOf } from './dom';
import { atOnce, type Steps } from './in-slices';
import { Search } from './reading/search';
import type { Transcript } from './reading/transcript-near';
import { type Sighting, sketchPage } from './sketch/sketch-page';
import { plainTools, type Tools } from './tools';

/** Children of one element. */
const ALL = 20_000;

export interface FoundComposer {
  readonly composer: HTMLElement | null;
  /** Why nothing can be written: no box, a box that is off, an input method at work. */
  readonly reason?: 'no_box' | 'read_only' | 'composing';
}

export interface Conversation extends FoundComposer, Pick<Sighting, 'list'> {
  readonly transcript: Transcript | null;
}

export function describeBox(box: Element | undefined, tools: Tools): FoundComposer {
  if (!box) return { composer: null, reason: 'no_box' };
  const composer = box as HTMLElement;
  if (isReadOnly(box)) return { composer, reason: 'read_only' };
  if (tools.isComposing?.(ownerOf(box))) return { composer, reason: 'composing' };
  return { composer };
}

/** The box to answer in and the conversation above it, drawn and judged in one place, in steps. */
export function* searchConversation(found: Discovery, tools: Tools): Steps<Conversation> {
  const sketching = sketchPage(found, tools);
  const search = new Search();
  let wish = search.see(yield* sketching.first());
  while (wish.want !== 'nothing') {
    yield;
    wish = search.see(yield* sketching.next(wish));
  }
  const { list, box, cut } = sketching.sighted(wish);
  // The whole of it, for who reads it once.
  for (const element of cut) yield* sketching.drawing.draw(element, ALL);
  search.tree.add(sketching.drawing.take());
  return { ...describeBox(box, tools), list, transcript: search.transcript };
}

/** The same at once, for who only wants the box. */
export function findComposer(root: Scope, tools: Tools = plainTools): Conversation {
  return atOnce(searchConversation(atOnce(discover(root, tools)), tools));
}

export function findTranscript(root: Scope, tools: Tools = plainTools): Transcript | null {
  return findComposer(root, tools).transcript;
}
