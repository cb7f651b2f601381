import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldLine } from '@/utils/dialogue/fold-line';
import { splitSentences } from '@/utils/dialogue/split-sentences';
import { openGates } from '@/utils/text';
import { readExamples } from '../dialogue/read-examples';
import { GATED } from './gated-expressions';
import { matchesOf, SAMPLES } from './matches-of';

const root = join(import.meta.dirname, '../../..');
describe.each(GATED)('the gates of the $name', ({ gates, expressions, parted }) => {
  const gate = openGates(gates);

  it('are open for whatever an expression matches', { timeout: 60_000 }, () => {
    let tried = 0;
    const shut = expressions.flatMap((expression, number) =>
      matchesOf(expression).flatMap((text) => {
        tried += 1;
        const asked = parted ? text.replaceAll(parted, ' ; ') : text;
        return gate(asked)(number) ? [] : [`${expression} is shut for ${text}`];
      }),
    );
    expect(shut).toEqual([]);
    expect(tried).toBeGreaterThan(expressions.length * SAMPLES * 0.5);
  });

  it('are open for what matches of the examples, and for little else', { timeout: 60_000 }, () => {
    const { examples, others } = readExamples();
    const texts = [...examples.map(({ text }) => text), ...others];
    const sentences = texts.map(foldLine).flatMap(splitSentences);
    const shut: string[] = [];
    let [open, matched] = [0, 0];
    for (const sentence of sentences) {
      const isOpen = gate(sentence);
      for (const [number, expression] of expressions.entries()) {
        const matches = expression.test(sentence);
        if (matches) matched += 1;
        if (isOpen(number)) open += 1;
        else if (matches) shut.push(`${expression} is shut for ${sentence}`);
      }
    }
    expect(shut).toEqual([]);
    expect(open / matched).toBeLessThan(4);
  });
});

describe('the gates', () => {
  it('are what the expressions ask for, byte for byte', { timeout: 60_000 }, () => {
    const script = join(root, 'scripts/write-gates.mjs');
    const said = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(said).toContain('what the expressions ask for');
  });
});
