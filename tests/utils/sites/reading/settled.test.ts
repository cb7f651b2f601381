import { describe, expect, it } from 'vitest';
import { settling } from '@/utils/sites/reading/settled';
import type { Shown } from '@/utils/sites/reading/shown';
import { Tree } from '@/utils/sites/reading/tree';

/** Something in the list changes all the time, if nothing else is said. */
function settler() {
  const settle = settling();
  return (turns: Parameters<typeof settle>[0], now: number, changed = now) =>
    settle(turns, now, changed);
}

function paragraph(): Shown {
  const tree = new Tree();
  tree.add([{ id: 1, tag: 'p' }]);
  return tree.of(1) as Shown;
}

const element = paragraph();
const reads = (text: string, at = element) => [
  { element: at, row: 0, vote: 0, turn: { who: 'agent' as const, text } },
];
const said = (final: readonly { text: string }[]) => final.map(({ text }) => text);

describe('when a line is final', () => {
  it('is at once when nothing has changed for long enough', () => {
    expect(said(settler()(reads('您好'), 1000, 790))).toEqual(['您好']);
    expect(settler()(reads('您好'), 1000, 850)).toEqual([]);
  });

  it('is one scan after it appeared, whatever else changes', () => {
    const settle = settler();
    expect(settle(reads('您好'), 0)).toEqual([]);
    expect(said(settle(reads('您好'), 210))).toEqual(['您好']);
  });

  it('waits for a streamed answer to be quiet', () => {
    const settle = settler();
    let now = 0;
    for (const text of ['您', '您好', '您好，', '您好，请']) {
      now += 200;
      expect(settle(reads(text), now)).toEqual([]);
    }
    expect(settle(reads('您好，请'), now + 400)).toEqual([]);
    expect(said(settle(reads('您好，请'), now + 900))).toEqual(['您好，请']);
  });

  it('takes a countdown once and does not tell every tick', () => {
    const settle = settler();
    let last: string[] = [];
    for (let second = 0; second < 12; second++) {
      last = said(settle(reads(`会话将在 ${60 - second} 秒后结束`), second * 1000));
    }
    expect(last).toEqual(['会话将在 53 秒后结束']);
  });

  it('holds back what stands after a line that is still written', () => {
    const settle = settler();
    const other = paragraph();
    settle(reads('后面', other), 0);
    const both = [...reads('还在写'), ...reads('后面', other)];
    expect(settle(both, 1000)).toEqual([]);
    expect(said(settle(both, 1400))).toEqual(['还在写', '后面']);
  });
});
