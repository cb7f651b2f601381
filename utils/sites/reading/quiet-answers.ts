import { isFeedback } from './labels';
import type { Kind, Row } from './row';

/** "Yes", "No" after "Was this helpful?". */
export function quietAnswers({ pieces }: Row, kinds: Kind[]): void {
  const asked = pieces.findIndex(({ text }) => isFeedback(text.trim()));
  if (!kinds.slice(0, Math.max(0, asked)).includes('body')) return;
  pieces.forEach(({ text }, at) => {
    if (at >= asked && kinds[at] === 'body' && (at === asked || text.trim().length <= 6))
      kinds[at] = 'status';
  });
}
