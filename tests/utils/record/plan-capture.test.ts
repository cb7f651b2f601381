import { describe, expect, it } from 'vitest';
import { planCapture } from '@/utils/record';

const NOW = Date.UTC(2026, 10, 22, 2);
const agent = (text: string) => ({ who: 'agent' as const, text });
const user = (text: string) => ({ who: 'user' as const, text });
const recorded = [
  agent('您好，请问有什么可以帮您？'),
  user('我想协商还款'),
  agent('好的，正在为您查询'),
].map((line, index) => ({ ...line, position: (index + 1) * 1024 }));
const plan = (context: typeof recorded, turns: readonly (typeof recorded)[number][]) =>
  planCapture(recorded, { context, turns }, NOW);
const said = (text: string, who: 'agent' | 'user' = 'agent') => ({ who, text, position: 0 });

describe('an answer that went on after it was recorded', () => {
  it('takes the place of its beginning', () => {
    const whole = said('好的，正在为您查询，您的账单金额是3286.50元。');
    const { additions, grown } = plan(recorded.slice(0, 2), [whole]);
    expect(additions).toEqual([]);
    expect(grown).toEqual([{ line: recorded[2], text: whole.text }]);
  });

  it('is followed by what came after it', () => {
    const whole = said('好的，正在为您查询，请稍等。');
    const { additions, grown } = plan(recorded.slice(0, 2), [whole, said('谢谢', 'user')]);
    expect(grown).toHaveLength(1);
    expect(additions.map(({ text }) => text)).toEqual(['谢谢']);
    expect(additions[0]?.position).toBeGreaterThan(recorded[2]?.position ?? 0);
  });

  it.each([
    ['another line', said('请稍等')],
    ['the same words from the user', said('好的，正在为您查询，谢谢', 'user')],
  ])('is not %s', (_what, turn) => {
    const { additions, grown } = plan(recorded, [turn]);
    expect(grown).toEqual([]);
    expect(additions).toHaveLength(1);
  });

  it('is not told by a beginning of three characters', () => {
    const short = [{ ...said('好的。'), position: 1024 }];
    const { additions, grown } = planCapture(
      short,
      { context: [], turns: [said('好的。我查一下')] },
      NOW,
    );
    expect(grown).toEqual([]);
    expect(additions).toHaveLength(1);
  });
});
