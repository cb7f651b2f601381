import { describe, expect, it } from 'vitest';
import { stageSchema } from '@/utils/model';
import { browsePhrases, nextStage, phraseById, stages, suggestReplies } from '@/utils/phrasing';

describe('the next step', () => {
  it.each([
    ['nothing is known', undefined, {}, 'check_bill'],
    ['the amount is known', { amountDue: 100 }, {}, 'contact'],
    ['they are talking', { amountDue: 100 }, { contacted: true }, 'explain'],
    ['the reason was given', {}, { contacted: true, reasonGiven: true }, 'propose'],
    ['a plan was proposed', {}, { planProposed: true }, 'apply'],
    ['a reason was kept', {}, { contacted: true, intentsUsed: ['give_reason'] }, 'propose'],
    ['a plan was kept', {}, { contacted: true, intentsUsed: ['propose_plan'] }, 'apply'],
    ['papers were asked for', {}, { actsSeen: ['asks_materials'] as const }, 'materials'],
    [
      'papers were sent',
      {},
      { materialsSent: true, actsSeen: ['asks_materials'] as const },
      'apply',
    ],
    ['it is under review', {}, { actsSeen: ['says_under_review_wait'] as const }, 'wait'],
    ['terms were offered', {}, { actsSeen: ['offers_instalment'] as const }, 'confirm'],
    ['it was agreed', {}, { actsSeen: ['confirms_agreement', 'asks_reason'] as const }, 'repay'],
    ['all is paid', {}, { settled: true }, 'monitor'],
    ['the user is further on', { stage: 'wait' as const }, { contacted: true }, 'wait'],
    ['court papers came', { stage: 'repay' as const }, { courtPapers: true }, 'court'],
    ['the case is in court', { stage: 'court' as const }, { settled: true }, 'court'],
  ])('when %s', (_, about, facts, stage) => {
    expect(nextStage(about, facts)).toBe(stage);
  });

  it('keeps the order of the flow, court apart', () => {
    expect([...stages, 'court'].sort()).toEqual([...stageSchema.options].sort());
  });
});

it('has an opener for every stage', async () => {
  for (const stage of stageSchema.options) {
    const replies = await suggestReplies({ locale: 'zh-CN', stage });
    expect(replies.length, stage).toBeGreaterThanOrEqual(3);
    expect(replies[0]?.stages, stage).toContain(stage);
  }
});

describe('browsing', () => {
  it('filters and searches', async () => {
    const found = await browsePhrases('zh-CN', { search: '验证码', stage: 'contact' });
    expect(found.length).toBeGreaterThan(0);
    for (const { text, why, stages: at } of found) {
      expect(text + why).toContain('验证码');
      expect(at).toContain('contact');
    }
    expect(await browsePhrases('zh-CN', { search: '没有这句话的' })).toEqual([]);
    const all = await browsePhrases('en');
    expect(await browsePhrases('en', { stage: 'nonsense', act: 'nonsense' })).toHaveLength(
      all.length,
    );
  });

  it('finds one phrase in each of its tones', async () => {
    const plain = await phraseById('en', 'state_purpose.simple');
    expect(plain?.tone).toBe('plain');
    for (const { id, tone } of plain?.forms ?? []) {
      expect((await phraseById('en', id))?.tone).toBe(tone);
    }
    expect(await phraseById('en', 'nothing')).toBeUndefined();
  });
});
