import { describe, expect, it } from 'vitest';
import { rankIntents } from '@/utils/phrasing/rank-intents';

const best = (acts: Parameters<typeof rankIntents>[0]) =>
  [...rankIntents(acts, undefined).wanted]
    .sort(([, one], [, other]) => other - one)
    .map(([intent]) => intent);

describe('which answers are welcome', () => {
  it('the best answers to what the line surely does come first', () => {
    const [first, second] = best([
      { act: 'asks_reason', confidence: 0.95 },
      { act: 'refuses_request', confidence: 0.55 },
    ]);
    expect([first, second]).toEqual(['give_reason', 'give_reason_with_proof']);
  });

  it('a second act has its best answer among the first three', () => {
    const acts = [
      { act: 'asks_reason', confidence: 0.95 },
      { act: 'refuses_request', confidence: 0.55 },
    ] as const;
    expect(best(acts).slice(0, 3)).toContain('propose_alternative');
  });

  it('where the line may as well do something else, both best answers lead', () => {
    const acts = [
      { act: 'says_under_review_wait', confidence: 0.62 },
      { act: 'transfers_to_other_department', confidence: 0.6 },
    ] as const;
    expect(best(acts).slice(0, 2).sort()).toEqual([
      'ask_ticket_and_deadline',
      'ask_to_note_the_case',
    ]);
  });

  it('after a greeting, what else it does is answered at once', () => {
    const acts = [
      { act: 'greeting_or_other', confidence: 0.9 },
      { act: 'asks_identity', confidence: 0.55 },
    ] as const;
    expect(best(acts).slice(0, 2)).toContain('confirm_identity_minimum');
  });
});
