import { describe, expect, it } from 'vitest';
import { intentsSaid, nextStage } from '@/utils/phrasing';

describe('what was said so far', () => {
  it('is read from the lines themselves, whatever fills them', async () => {
    const said = [
      '我想把¥3,286.50分6期还，每期¥547.75，第一期2026年12月9日还。请问可以这样办理吗？',
    ];
    const found = await intentsSaid('zh-CN', said);
    expect(found).toContain('propose_plan');
    expect(nextStage({ amountDue: 328650 }, { contacted: true, intentsUsed: found })).toBe('apply');
  });

  it.each(['好的', '谢谢', 'ok', '', '今天天气不错，我们出去走走吧'])(
    'is nothing in %j',
    async (line) => {
      expect(await intentsSaid('zh-CN', [line])).toEqual([]);
    },
  );

  it('is nothing before anything was said', async () => {
    expect(await intentsSaid('en', [])).toEqual([]);
  });
});
