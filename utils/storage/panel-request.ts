import * as z from 'zod/mini';
import { readValue, removeValue, watchValue, writeValue } from './local-values';

/** What a click outside the panel asked of it; kept here, since a panel that just opens hears no message. */
const panelRequestSchema = z.object({
  windowId: z.int(),
  at: z.int(),
  place: z.enum(['record', 'phrases', 'now']),
  /** The box phrases shall go to. `aimed`: the page script there keeps it already. */
  target: z.optional(z.object({ tabId: z.int(), frameId: z.int(), aimed: z.boolean() })),
  /** The user pointed at a conversation, and it is read from now on, or none was found there. */
  chat: z.optional(z.boolean()),
});
export type PanelRequest = z.infer<typeof panelRequestSchema>;
export type PanelTarget = NonNullable<PanelRequest['target']>;

const KEY = 'panel-request';
/** After this the click is forgotten: the panel did not open. */
const FRESH = 30_000;

export async function askOfPanel(request: Omit<PanelRequest, 'at'>): Promise<void> {
  await writeValue('session', KEY, { ...request, at: Date.now() });
}

/** The request for this window's panel, once. */
export async function takePanelRequest(windowId: number): Promise<PanelRequest | null> {
  const parsed = panelRequestSchema.safeParse(await readValue('session', KEY));
  if (!parsed.success || parsed.data.windowId !== windowId) return null;
  await removeValue('session', KEY);
  return Math.abs(Date.now() - parsed.data.at) < FRESH ? parsed.data : null;
}

export function watchPanelRequest(next: () => void): () => void {
  return watchValue('session', KEY, (value) => {
    if (value !== undefined) next();
  });
}
