import { describe, expect, test } from 'vitest';
import {
  isHeard,
  mayBeElsewhere,
  NOTHING,
  withStatus,
  withTurns,
} from '@/components/hooks/page-reading';
import type { PageTurns, Turn } from '@/utils/messaging';

const place = { origin: 'https://chat.example', path: '/help' };
const agent = (text: string): Turn => ({ who: 'agent', text });
const user = (text: string): Turn => ({ who: 'user', text });
const report = (turns: Turn[], context: Turn[] = []): PageTurns => ({
  place,
  context,
  turns,
});
const linesAfter = (...reports: PageTurns[]) =>
  reports.reduce(withTurns, NOTHING).turns.map(({ text }) => text);

const status = {
  type: 'page/status' as const,
  place,
  top: true,
  title: '',
  transcript: true,
  composer: 'ready' as const,
};

test('a page is heard when its scripts have told all they see', () => {
  const on = {
    kind: 'on',
    tabId: 1,
    origin: place.origin,
    moreFrames: [],
    hasLargeFrame: false,
  } as const;
  const told = withStatus(NOTHING, 0, status);
  expect(isHeard(null, NOTHING)).toBe(false);
  expect(isHeard({ kind: 'unsupported' }, NOTHING)).toBe(true);
  expect(isHeard(on, NOTHING)).toBe(false);
  expect(isHeard(on, withStatus(NOTHING, 0, { ...status, transcript: false }))).toBe(true);
  expect(isHeard(on, told)).toBe(false);
  expect(isHeard(on, withTurns(told, report([agent('您好')])))).toBe(true);
});

test('a chat may be in a frame that was not asked for, where none is found and one has room', () => {
  const on = {
    kind: 'on' as const,
    tabId: 1,
    origin: place.origin,
    moreFrames: ['https://chat.example'],
    hasLargeFrame: true,
  };
  expect(mayBeElsewhere(on, NOTHING)).toBe(true);
  expect(mayBeElsewhere(on, withStatus(NOTHING, 0, { ...status, transcript: false }))).toBe(true);
  expect(mayBeElsewhere(on, withStatus(NOTHING, 0, status))).toBe(false);
  expect(mayBeElsewhere({ ...on, hasLargeFrame: false }, NOTHING)).toBe(false);
  expect(mayBeElsewhere({ kind: 'unsupported' }, NOTHING)).toBe(false);
});

describe('the lines of a page', () => {
  test('a full report replaces, a further one adds', () => {
    const first = report([agent('您好'), user('我想分期')]);
    expect(linesAfter(first, report([agent('可以')], first.turns))).toEqual([
      '您好',
      '我想分期',
      '可以',
    ]);
    expect(linesAfter(first, report([agent('重新开始')]))).toEqual(['重新开始']);
  });

  test('an answer that goes on takes the place of its beginning', () => {
    const first = report([user('我想分期'), agent('好的，我')]);
    const whole = report([agent('好的，我帮您申请')], [user('我想分期')]);
    expect(linesAfter(first, whole)).toEqual(['我想分期', '好的，我帮您申请']);
  });

  test('the latest fifty are kept', () => {
    const many = Array.from({ length: 80 }, (_, n) => agent(`第 ${n} 句`));
    expect(linesAfter(report(many))).toHaveLength(50);
    expect(linesAfter(report(many)).at(-1)).toBe('第 79 句');
  });

  test('another path is another page', () => {
    const read = withTurns(withStatus(NOTHING, 0, status), report([agent('您好')]));
    expect(withStatus(read, 0, status).turns).toHaveLength(1);
    expect(withStatus(read, 0, { ...status, place: { ...place, path: '/bill' } }).turns).toEqual(
      [],
    );
  });
});
