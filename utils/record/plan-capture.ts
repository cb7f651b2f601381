import type { Conversation, Message, MessageFields } from '@/utils/model';
import { mergeTurns } from './merge-turns';

/** One line as the page script reports it. */
export interface CapturedTurn {
  readonly who: 'agent' | 'user' | 'system';
  readonly text: string;
  readonly time?: string | undefined;
  readonly name?: string | undefined;
  readonly bot?: boolean | undefined;
}

export interface CaptureReport {
  readonly context: readonly CapturedTurn[];
  readonly turns: readonly CapturedTurn[];
}

type Line = Pick<Message, 'who' | 'text' | 'position'>;
/** `Omit` would lose the named fields of a loose object. */
export type NewMessage = {
  [K in keyof MessageFields as string extends K
    ? never
    : K extends 'conversationId'
      ? never
      : K]: MessageFields[K];
};

/** Room between two positions for lines found later. */
const STEP = 1024;
/** After a day of silence the same page is a new conversation, unless it shows the old lines. */
const SAME_TALK = 24 * 3600_000;

/**
 * Whether a report from a page continues a recorded conversation: it shows lines of it, or the
 * conversation is still empty. `sameTab` is true when this tab recorded into it before.
 */
export function continues(
  conversation: Pick<Conversation, 'startedAt'>,
  recorded: readonly (Line & { readonly at: number })[],
  report: CaptureReport,
  now: number,
  sameTab: boolean,
): boolean {
  const last = recorded.at(-1)?.at ?? conversation.startedAt;
  if (recorded.length === 0) return now - last < SAME_TALK;
  if (mergeTurns(recorded, report).overlap > 0) return true;
  return sameTab && report.context.length > 0;
}

export interface CapturePlan<L extends Line> {
  /** Lines the record does not hold yet, each with its place in it. */
  readonly additions: readonly NewMessage[];
  /** Lines that went on after they were recorded: an answer that was still being written. */
  readonly grown: readonly { readonly line: L; readonly text: string }[];
}

/** What a report adds to the recorded lines, which come in their order. */
export function planCapture<L extends Line>(
  recorded: readonly L[],
  report: CaptureReport,
  now: number,
): CapturePlan<L> {
  const { additions } = mergeTurns(recorded, report);
  const grown: { line: L; text: string }[] = [];
  const fresh = additions.filter(({ turn, after }) => {
    const line = [recorded[after], recorded[after + 1]].find((one) => one && goesOn(one, turn));
    if (line) grown.push({ line, text: turn.text });
    return !line;
  });
  const groups = Map.groupBy(fresh, ({ after }) => after);
  const messages = [...groups].flatMap(([after, group]) => {
    const from = recorded[after]?.position ?? (recorded[0]?.position ?? STEP) - STEP * group.length;
    const to = recorded[after + 1]?.position ?? from + STEP * (group.length + 1);
    const step = after < 0 ? STEP : (to - from) / (group.length + 1);
    return group.map(({ turn }, index): NewMessage => {
      const place = after < 0 ? from + step * index : from + step * (index + 1);
      return messageOf(turn, place, now);
    });
  });
  return { additions: messages, grown };
}

/** Shorter beginnings are said again and again; they are no unfinished answer. */
const SHORTEST_BEGINNING = 4;

/** The agent's line is the recorded one with more behind it: it paused while it was being written. */
function goesOn(line: Line, turn: CapturedTurn): boolean {
  return (
    turn.who === 'agent' &&
    line.who === 'agent' &&
    line.text.length >= SHORTEST_BEGINNING &&
    turn.text.length > line.text.length &&
    turn.text.startsWith(line.text)
  );
}

function messageOf(turn: CapturedTurn, position: number, now: number): NewMessage {
  const speaker = turn.bot === undefined ? 'unknown' : turn.bot ? 'bot' : 'person';
  return {
    who: turn.who,
    speaker: turn.who === 'agent' ? speaker : 'unknown',
    text: turn.text,
    at: now,
    via: 'captured',
    position,
    ...(turn.name ? { name: turn.name } : {}),
    ...(turn.time ? { shownTime: turn.time } : {}),
  };
}
