import { ms, quantile } from './figures.mjs';

/** From a new line of the other side to the replies, with every pack of the language loaded. */
export async function suggestionRows(tab) {
  const took = await tab.evaluate(() => benchDoor.suggestions());
  const [half, most] = [quantile(took, 0.5), quantile(took, 0.95)];
  return [
    {
      what: 'suggestions for a new line: p95',
      own: `${ms(most)} (median ${ms(half)})`,
      limit: '0.21 ms: ranking 2,000 sentences by shared words',

      ratio: most,
      target: 4,
      unit: 'ms',
    },
  ];
}
