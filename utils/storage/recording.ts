import * as z from 'zod/mini';
import { idSchema } from '@/utils/model';
import { readValue, watchValue, writeValue } from './local-values';

/** What is being recorded in each tab, for this browser session. */
const recordingSchema = z.record(
  z.string(),
  z.object({ conversationId: z.optional(idSchema), paused: z.boolean() }),
);
export type Recordings = z.infer<typeof recordingSchema>;
export type Recording = Recordings[string];

const KEY = 'recording';

function parse(value: unknown): Recordings {
  const parsed = recordingSchema.safeParse(value ?? {});
  return parsed.success ? parsed.data : {};
}

export async function readRecordings(): Promise<Recordings> {
  return parse(await readValue('session', KEY));
}

export async function changeRecording(
  tabId: number,
  change: (current: Recording) => Recording | null,
): Promise<void> {
  await navigator.locks.request('reprieve-recording', async () => {
    const { [String(tabId)]: current, ...others } = await readRecordings();
    const next = change(current ?? { paused: false });
    await writeValue('session', KEY, next ? { ...others, [String(tabId)]: next } : others);
  });
}

export function watchRecordings(next: (recordings: Recordings) => void): () => void {
  return watchValue('session', KEY, (value) => next(parse(value)));
}
