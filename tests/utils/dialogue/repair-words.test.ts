import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgentMessage } from '@/utils/dialogue';
import { repairWords } from '@/utils/dialogue/model/repair-words';

describe('damaged English words', () => {
  it.each([
    ['how mcuh can you pya today?', 'how much can you pay today?'],
    ['please confrm your acount number', 'please confirm your account number'],
    ['i can ex tend the d ate by t wo weeks', 'i can extend the date by two weeks'],
    ['plea~se s"end the docu`ments', 'please send the documents'],
    ['the 1oan payrnent is 0verdue', 'the loan payment is overdue'],
  ])('%s', async (damaged, plain) => {
    expect(await repairWords(damaged)).toBe(plain);
  });

  it.each([
    'please pay $1,240.50 by 3rd december, ref ab12cd',
    'see https://www.example.com/pay?id=ab3c',
    'mr okafor and ms wren, 12b high street',
    '您好，请还款',
    'a b c',
    '',
  ])('leaves alone: %s', async (line) => {
    expect(await repairWords(line)).toBe(line);
  });

  it('are read like the words they were', async () => {
    const { acts } = await readAgentMessage('We wi ll start le gal proceedngs if yuo do not pya.');
    expect(acts[0]?.act).toBe('threatens_legal');
  });

  it('changes nothing but letters, digits and the signs between them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (line) => {
        const kept = (text: string) => text.replace(/[a-z0-9' `"~^_|.,;，。；、]/g, '');
        expect(kept(await repairWords(line))).toBe(kept(line));
      }),
    );
  });
});
