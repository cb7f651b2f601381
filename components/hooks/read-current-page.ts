import { runPageReader } from '@/utils/browser';
import type { PageReading, Recognised } from '@/utils/sites';

export interface CurrentPage extends PageReading {
  readonly recognised: Recognised;
}

const rank = { support: 2, billing: 1, other: 0 };

/**
 * Looks at the tab once: what it is, whose, and its text. The chat may be in a frame of its own, so
 * every frame is judged; the address is always the tab's. Null when we may not look.
 */
export async function readCurrentPage(tabId: number): Promise<CurrentPage | null> {
  const [answers, { judge, pageReadingSchema }] = await Promise.all([
    runPageReader(tabId),
    import('@/utils/sites'),
  ]);
  const readings = answers.flatMap(({ answer }) => {
    const parsed = pageReadingSchema.safeParse(answer);
    return parsed.success ? [parsed.data] : [];
  });
  const top = readings.find(({ isTop }) => isTop);
  if (!top) return null;
  const judged = readings.map(({ signals, url }) => judge(signals, url));
  const whole = judge(top.signals, top.url);
  const best = judged.reduce(
    (one, other) => (rank[other.kind] > rank[one.kind] ? other : one),
    whole,
  );
  const text = readings
    .map((reading) => reading.text)
    .join('\n')
    .slice(0, 60_000);
  const { kind, score, why } = best;
  return { ...top, text, recognised: { ...whole, kind, score, why } };
}
