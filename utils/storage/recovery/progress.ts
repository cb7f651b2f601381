import * as z from 'zod/mini';
import { readValue, removeValue, watchValue, writeValue } from '../local-values';

/** How far a long recovery is, from 0 to 1, told to every part of the extension. */
const progressSchema = z.object({ share: z.number(), at: z.int() });

const KEY = 'recovering';
/** Said longer ago than that, whoever was at it is no longer. */
const STALE = 30_000;
/** Fewer entries are put back before anybody could read about it. */
const MANY = 2_000;

function parse(value: unknown): number | null {
  const parsed = progressSchema.safeParse(value);
  return parsed.success && Date.now() - parsed.data.at < STALE ? parsed.data.share : null;
}

/** Counts what is put back, of `total`; says nothing where it is little. */
export function countProgress(total: number): {
  readonly add: (count: number) => void;
  readonly end: () => void;
} {
  let done = 0;
  const isLong = total > MANY;
  const quietly = (step: Promise<void>) => void step.catch(() => undefined);
  return {
    add: (count) => {
      done += count;
      const share = Math.min(done / total, 1);
      if (isLong) quietly(writeValue('session', KEY, { share, at: Date.now() }));
    },
    end: () => {
      if (isLong) quietly(removeValue('session', KEY));
    },
  };
}

async function readProgress(): Promise<number | null> {
  return parse(await readValue('session', KEY).catch(() => null));
}

export function watchProgress(next: (share: number | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const hear = (share: number | null) => {
    clearTimeout(timer);
    next(share);
    // Whoever was at it may be gone without a word.
    if (share !== null) timer = setTimeout(() => next(null), STALE);
  };
  void readProgress().then((share) => {
    if (share !== null && !stopped) hear(share);
  });
  const stop = watchValue('session', KEY, (value) => hear(parse(value)));
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
