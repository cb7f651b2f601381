import { describe, expect, it } from 'vitest';
import { splitReport } from '@/entrypoints/background/split-report';
import type { Turn } from '@/utils/sites';

const turn = (text: string): Turn => ({ who: 'agent', text });

describe('splitting a report into messages', () => {
  it('leaves a small one alone', () => {
    const report = { context: [turn('a')], turns: [turn('b')] };
    expect(splitReport(report)).toEqual([report]);
    expect(splitReport({ context: [], turns: [] })).toEqual([]);
  });

  it('gives each piece the five lines before it', () => {
    const turns = Array.from({ length: 450 }, (_, at) => turn(String(at)));
    const pieces = splitReport({ context: [], turns });
    expect(pieces.map((piece) => piece.turns.length)).toEqual([200, 200, 50]);
    expect(pieces.flatMap((piece) => piece.turns)).toEqual(turns);
    expect(pieces[1]?.context).toEqual(turns.slice(195, 200));
  });

  it('keeps to the size of a message', () => {
    const long = 'x'.repeat(100_000);
    const pieces = splitReport({ context: [], turns: [turn(long), turn(long), turn(long)] });
    expect(pieces.map((piece) => piece.turns.map(({ text }) => text.length))).toEqual([
      [100_000, 100_000],
      [100_000],
    ]);
  });
});
