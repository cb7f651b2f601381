import { expect, it } from 'vitest';
import { ACTS, suggestReplies } from '@/utils/phrasing';
import { completeContext, LOCALES } from './complete-case';

/** A panel asks on every keystroke: 4 ms leave room for the rest of a frame. Retried, for a busy machine. */
it('answers within 4 ms, 95 times of 100, with every pack loaded', { retry: 3 }, async () => {
  const said = Array.from(
    { length: 40 },
    (_, i) => `第${i}句：我想先说明情况，再谈每月能还多少，可以吗？`,
  );
  for (const locale of LOCALES) await suggestReplies({ locale, ...completeContext(locale) });
  const times: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    for (const act of ACTS) {
      const locale = LOCALES[round % LOCALES.length] ?? 'en';
      const request = { locale, said, ...completeContext(locale) };
      const start = performance.now();
      await suggestReplies({ ...request, reading: { acts: [{ act, confidence: 1 }] } });
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(4);
});
