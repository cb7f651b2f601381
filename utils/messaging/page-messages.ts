import * as z from 'zod/mini';

/** What the panel may ask of the page script, and the answer it gets. */
export interface PageRequests {
  /** Announce status again and report the whole transcript. */
  'page/report': { readonly request: object; readonly response: undefined };
  'page/insert': { readonly request: { readonly text: string }; readonly response: InsertResult };
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
