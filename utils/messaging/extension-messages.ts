import * as z from 'zod/mini';
import { whoSchema } from '@/utils/model';
import {
  type ChangesAnswer,
  changesSchema,
  type SketchAnswer,
  sketchSchema,
} from './sketch-messages';

export const MAX_TURN_TEXT = 100_000;
export const MAX_TURNS = 200;
const MAX_CONTEXT = 5;
/** The worker sends longer reports in pieces far below this. */
const MAX_REPORT_TEXT = 1_000_000;

/** One line of a chat as the page shows it. */
export const turnSchema = z.strictObject({
  who: whoSchema,
  text: z.string().check(z.maxLength(MAX_TURN_TEXT)),
  time: z.optional(z.string().check(z.maxLength(100))),
  name: z.optional(z.string().check(z.maxLength(200))),
  bot: z.optional(z.boolean()),
});
export type Turn = z.infer<typeof turnSchema>;

const addressSchema = z.strictObject({
  origin: z.string().check(z.maxLength(300)),
  path: z.string().check(z.maxLength(2000)),
});

function textLength(turns: readonly Turn[]): number {
  return turns.reduce((length, { text }) => length + text.length, 0);
}

/** What the page script found in its frame. */
const statusSchema = z.strictObject({
  type: z.literal('page/status'),
  place: addressSchema,
  top: z.boolean(),
  title: z.string().check(z.maxLength(300)),
  transcript: z.boolean(),
  composer: z.enum(['ready', 'none', 'read_only', 'composing']),
  /** How many stand in it. */
  frames: z.optional(z.int()),
  /** Reading stopped because the page produced more than the budget. */
  overBudget: z.optional(z.boolean()),
});

/** Which page script speaks, since when. */
const session = { session: z.int(), place: addressSchema };

/** A part of the page, to be judged by the worker. */
const drawnSchema = z.strictObject({
  type: z.literal('page/sketch'),
  ...session,
  sketch: sketchSchema,
});

/** What changed in the conversation that is followed. */
const changedSchema = z.strictObject({
  type: z.literal('page/changes'),
  ...session,
  changes: changesSchema,
});

/** Everything that is known of the conversation is to be told again. */
const againSchema = z.strictObject({ type: z.literal('page/again'), ...session });

/** New turns, after up to five turns that stood directly before them; the worker has read them. */
const turnsSchema = z
  .strictObject({
    type: z.literal('page/turns'),
    tabId: z.int(),
    frameId: z.int(),
    place: addressSchema,
    context: z.array(turnSchema).check(z.maxLength(MAX_CONTEXT)),
    turns: z.array(turnSchema).check(z.maxLength(MAX_TURNS)),
  })
  .check(z.refine(({ context, turns }) => textLength([...context, ...turns]) <= MAX_REPORT_TEXT));

/** Reminders were changed by a screen: live queries do not wake the worker, so it is told. */
const remindersChangedSchema = z.strictObject({ type: z.literal('reminders/changed') });

/** The user pointed at a tab (toolbar, command): its address may be known now, panels look again. */
const tabKnownSchema = z.strictObject({ type: z.literal('tab/known') });

/** The shortcut was pressed in this window: a panel that is open there closes itself. */
const panelToggledSchema = z.strictObject({
  type: z.literal('panel/toggled'),
  windowId: z.int(),
});

/** Every message the extension accepts, with the class of sender that may send it. */
export const extensionMessages = {
  'page/status': { schema: statusSchema, from: 'page' },
  'page/sketch': { schema: drawnSchema, from: 'page' },
  'page/changes': { schema: changedSchema, from: 'page' },
  'page/again': { schema: againSchema, from: 'page' },
  'page/turns': { schema: turnsSchema, from: 'extension' },
  'tab/known': { schema: tabKnownSchema, from: 'extension' },
  'reminders/changed': { schema: remindersChangedSchema, from: 'extension' },
  'panel/toggled': { schema: panelToggledSchema, from: 'extension' },
} as const;

export type ExtensionMessageType = keyof typeof extensionMessages;
export type ExtensionMessage<T extends ExtensionMessageType = ExtensionMessageType> = z.infer<
  (typeof extensionMessages)[T]['schema']
>;
export type PageStatus = ExtensionMessage<'page/status'>;
/** A report of turns, wherever it came from. */
export type PageTurns = Pick<ExtensionMessage<'page/turns'>, 'place' | 'context' | 'turns'>;
export type PageMessage = ExtensionMessage<
  'page/status' | 'page/sketch' | 'page/changes' | 'page/again'
>;
/** What is answered to whoever sent it; to everything else nothing is. */
export interface ExtensionAnswers {
  'page/sketch': SketchAnswer;
  'page/changes': ChangesAnswer;
}
/** What our own pages and the worker tell each other. */
export type OwnMessage = ExtensionMessage<
  'page/turns' | 'tab/known' | 'reminders/changed' | 'panel/toggled'
>;
