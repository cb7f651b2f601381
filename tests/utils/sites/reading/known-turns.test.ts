import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '@/utils/sites';
import { type KnownTurns, knownTurns } from '@/utils/sites/reading/known-turns';

const turn = (text: string, who: Turn['who'] = 'agent'): Turn => ({ who, text });
const turns = (texts: string) => [...texts].map((text) => turn(text));
const texts = (list: readonly Turn[]) => list.map(({ text }) => text).join('');

function known(shown: string): KnownTurns {
  const all = knownTurns();
  all.merge(turns(shown));
  return all;
}

describe('what is new in a conversation', () => {
  it('is everything at first', () => {
    expect(knownTurns().merge(turns('abc'))).toEqual([{ context: [], turns: turns('abc') }]);
  });

  it('is what comes after the known lines, with up to five before it', () => {
    expect(known('abcdefg').merge(turns('abcdefgh'))).toEqual([
      { context: turns('cdefg'), turns: turns('h') },
    ]);
  });

  it('is nothing when the list is rebuilt or shows a part', () => {
    const all = known('abcdefgh');
    for (const part of ['abcdefgh', 'fgh', 'abc', 'cde', 'h'])
      expect(all.merge(turns(part))).toEqual([]);
    expect(texts(all.whole().turns)).toBe('abcdefgh');
  });

  it('is found behind a window that moves on', () => {
    const all = known('abcd');
    expect(all.merge(turns('cdef'))).toEqual([{ context: turns('abcd'), turns: turns('ef') }]);
  });

  it('counts a line said twice as two', () => {
    expect(known('ab').merge(turns('abb'))).toEqual([{ context: turns('ab'), turns: turns('b') }]);
  });

  it('is told as a whole when older lines are loaded above', () => {
    expect(known('cd').merge(turns('abcd'))).toEqual([{ context: [], turns: turns('abcd') }]);
  });

  it('starts over with another conversation', () => {
    const all = known('abc');
    expect(all.merge(turns('xyz'))).toEqual([{ context: [], turns: turns('xyz') }]);
    expect(texts(all.whole().turns)).toBe('xyz');
  });

  it('replaces a line that went on growing, and tells it again', () => {
    const all = knownTurns();
    all.merge([turn('你好', 'user'), turn('请稍')]);
    expect(all.merge([turn('你好', 'user'), turn('请稍等，我查一下')])).toEqual([
      { context: [turn('你好', 'user')], turns: [turn('请稍等，我查一下')] },
    ]);
    expect(all.whole().turns).toHaveLength(2);
  });

  it('keeps every line once, whatever part of a growing chat is shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (count, window) => {
          const lines = Array.from({ length: count }, (_, at) => turn(`line ${at}`));
          const all = knownTurns();
          const told: string[] = [];
          for (let at = 1; at <= count; at++) {
            for (const report of all.merge(lines.slice(Math.max(0, at - window), at))) {
              if (report.context.length > 0) told.push(...report.turns.map(({ text }) => text));
              else told.splice(0, told.length, ...report.turns.map(({ text }) => text));
            }
          }
          expect(told).toEqual(lines.map(({ text }) => text));
          expect(all.whole().turns).toEqual(lines);
        },
      ),
    );
  });
});
