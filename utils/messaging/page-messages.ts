import * as z from 'zod/mini';
import { MAX_TURN_TEXT } from './extension-messages';

/** What the panel may ask of the page script, and the answer it gets. */
export interface PageRequests {
  /** Announce status again and report the whole transcript. */
  'page/report': { readonly request: object; readonly response: undefined };
  'page/insert': {
    readonly request: { readonly text: string; readonly aimed?: boolean };
    readonly response: InsertResult;
  };
  /** Keep the box the user pointed at last: phrases go there. */
  'page/aim': { readonly request: object; readonly response: { readonly found: boolean } };
  /** Read the conversation the user pointed at last, instead of the one that was found. */
  'page/aim-chat': { readonly request: object; readonly response: { readonly found: boolean } };
  /** The same in a frame that this one reads. */
  'page/aim-below': { readonly request: object; readonly response: { readonly found: boolean } };
  'page/selection': { readonly request: object; readonly response: { readonly text: string } };
  /** Turned off here: stop reading and say nothing more. */
  'page/stop': { readonly request: object; readonly response: undefined };
}
export type PageRequestType = keyof PageRequests;

const insertResultSchema = z.object({
  outcome: z.enum(['inserted', 'failed']),
  reason: z.optional(z.string().check(z.maxLength(60))),
});
export type InsertResult = z.infer<typeof insertResultSchema>;

/** The page's answer is page content like any other: it is parsed before use. */
export function parseInsertResult(value: unknown): InsertResult {
  const parsed = insertResultSchema.safeParse(value);
  return parsed.success ? parsed.data : { outcome: 'failed', reason: 'no_answer' };
}

const aimSchema = z.object({ found: z.boolean() });

export function parseAim(value: unknown): boolean {
  const parsed = aimSchema.safeParse(value);
  return parsed.success && parsed.data.found;
}

const selectionSchema = z.object({ text: z.string().check(z.maxLength(MAX_TURN_TEXT)) });

export function parseSelection(value: unknown): string {
  const parsed = selectionSchema.safeParse(value);
  return parsed.success ? parsed.data.text : '';
}
