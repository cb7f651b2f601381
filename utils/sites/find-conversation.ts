import { isReadOnly, kindOfBox, scoreBox } from './composer-box';
import { type Discovery, discoverNow, type Scope } from './discover';
import { ownerOf, queryAll } from './dom';
import { shownParent } from './flat-tree';
import { atOnce, type Steps } from './in-slices';
import { plainTools, type Tools } from './tools';
import { bestList, isInside, type Transcript, transcriptNear } from './transcript-near';
import { isShown } from './visible';

export interface FoundComposer {
  readonly composer: HTMLElement | null;
  /** Why nothing can be written: no box, a box that is off, an input method at work. */
  readonly reason?: 'no_box' | 'read_only' | 'composing';
}

export interface Conversation extends FoundComposer {
  readonly transcript: Transcript | null;
}

interface Scored {
  readonly box: Element;
  readonly score: number;
}

const LISTS = '[class*="message" i],[class*="chat" i],[class*="conversation" i]';
/** A chat without a box (closed, read only): only a list that calls itself one is looked at. */
function* withoutBox(found: Discovery, tools: Tools) {
  const named = found.scopes.flatMap((scope) => [...queryAll(scope, LISTS)].slice(0, 20));
  const tops = [...new Set([...found.lists, ...named])].filter(isShown);
  const outer = tops.filter((top) => !tops.some((other) => other !== top && other.contains(top)));
  const best = yield* bestList(outer.slice(0, 4), undefined, tools);
  return best && best.evidence > 4 ? best : null;
}

function describe(box: Element | undefined, tools: Tools): FoundComposer {
  if (!box) return { composer: null, reason: 'no_box' };
  const composer = box as HTMLElement;
  if (isReadOnly(box)) return { composer, reason: 'read_only' };
  if (tools.isComposing?.(ownerOf(box))) return { composer, reason: 'composing' };
  return { composer };
}

/** The box of a conversation that was pointed at: the nearest, whatever the page holds elsewhere. */
function nearestBox(list: Element, boxes: readonly Element[]): Element | undefined {
  let at: Element | null = list;
  let box: Element | undefined;
  for (; at && !box; at = shownParent(at)) {
    const outer = at;
    box = boxes.find((one) => isInside(outer, one));
  }
  return box;
}

/**
 * The box to answer in and the conversation above it, in steps; a conversation that was `pointed`
 * at is taken as it is.
 */
export function* searchConversation(
  found: Discovery,
  tools: Tools,
  pointed?: Transcript,
): Steps<Conversation> {
  const usable: Scored[] = [];
  for (const box of found.boxes) {
    yield;
    const score = scoreBox(box);
    if (score >= 0) usable.push({ box, score });
  }
  usable.sort((a, b) => b.score - a.score);
  if (pointed) {
    const near = nearestBox(
      pointed.list,
      usable.map(({ box }) => box),
    );
    return { ...describe(near, tools), transcript: pointed };
  }
  const boxes: (Scored & Pick<Conversation, 'transcript'>)[] = [];
  for (const { box, score } of usable.slice(0, 4))
    boxes.push({ box, score, transcript: yield* transcriptNear(box, tools) });
  const worth = (one: (typeof boxes)[number]) =>
    one.score + (one.transcript?.evidence ?? -6) * 2 - (one.transcript?.distance ?? 0);
  const best = boxes.sort((a, b) => worth(b) - worth(a))[0];
  if (best?.transcript) return { ...describe(best.box, tools), transcript: best.transcript };
  const box = boxes.find(({ score, box: one }) => score > 1 || kindOfBox(one) === 'editor')?.box;
  return { ...describe(box, tools), transcript: yield* withoutBox(found, tools) };
}

/** The same at once, for who only wants the box. */
export function findComposer(root: Scope, tools: Tools = plainTools): Conversation {
  return atOnce(searchConversation(discoverNow(root, tools), tools));
}

export function findTranscript(root: Scope, tools: Tools = plainTools): Transcript | null {
  return findComposer(root, tools).transcript;
}
