import { describe, expect, it } from 'vitest';
import { type CapturedTurn, resumesAfterGap } from '@/utils/record';

const NOW = Date.UTC(2026, 10, 22, 2);
const place = { origin: 'https://chat.example', path: '/help' };
const said = (who: 'agent' | 'user', text: string, more: Partial<CapturedTurn> = {}) => ({
  who,
  text,
  ...more,
});
const line = (text: string, shownTime?: string, name?: string) => ({
  who: 'agent' as const,
  text,
  at: NOW,
  ...(shownTime ? { shownTime } : {}),
  ...(name ? { name } : {}),
});
const turns = (time?: string, name?: string): CapturedTurn[] => [
  said('agent', '可以分 12 期', { time, name }),
  said('user', '每期多少'),
  said('agent', '每期三百元'),
];
const resumes = (
  recorded: Parameters<typeof resumesAfterGap>[1],
  shown: readonly CapturedTurn[],
  conversation: Parameters<typeof resumesAfterGap>[0] = { place },
) => resumesAfterGap(conversation, recorded, { place, context: [], turns: shown }, NOW);

describe('a report that shares no line', () => {
  it.each([
    ['10:03', '10:20', true],
    ['10:20', '10:03', false],
    ['上午11:50', '下午1:02', true],
    ['11:50 AM', '1:02 PM', true],
    ['下午1:02', '上午11:50', false],
    ['23:50', '0:10', true],
    ['2026-11-21T23:50:00Z', '2026-11-22T00:10:00Z', true],
    ['2026-11-22T00:10:00Z', '2026-11-21T23:50:00Z', false],
    ['10:20', '2026-11-22T00:10:00Z', true],
    ['昨天', '刚刚', true],
  ])('after %s, beginning at %s: %s', (before, after, expected) => {
    expect(resumes([line('正在为您核实', before)], turns(after))).toBe(expected);
  });

  it('is led by the same person, or nobody says who', () => {
    expect(resumes([line('正在为您核实', '', '小王')], turns('', '小王'))).toBe(true);
    expect(resumes([line('正在为您核实', '', '小王')], turns('', '小赵'))).toBe(false);
    expect(resumes([line('正在为您核实')], turns('', '小赵'))).toBe(true);
  });

  it('is none when a line of it, or its beginning, is recorded', () => {
    expect(resumes([line('可以分12期'), line('请稍等')], turns())).toBe(false);
    expect(resumes([line('可以分 1')], turns())).toBe(false);
    expect(resumes([line('好的')], [...turns(), said('agent', '好的')])).toBe(true);
  });

  it('resumes nothing that is empty, has ended or has no page', () => {
    expect(resumes([], turns())).toBe(false);
    expect(resumes([line('请稍等')], turns(), { place, endedAt: NOW })).toBe(false);
    expect(resumes([line('请稍等')], turns(), {})).toBe(false);
  });

  it('says something of the user: a chat that opens has only the other side', () => {
    const agents = turns().map((turn) => ({ ...turn, who: 'agent' as const }));
    expect(resumes([line('请稍等')], agents)).toBe(false);
  });
});
