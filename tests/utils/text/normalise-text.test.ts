import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, oneLine } from '@/utils/text';

const unit = fc.string({ unit: 'binary' });

describe('normaliseText', () => {
  it.each([
    ['full width', '３，２８６．５０ＡＢＣ（测试）！', '3,286.50ABC(测试)!'],
    ['ideographic space', '应还　￥１００', '应还 ¥100'],
    ['zero width', '还\u200b款\u200d金\ufeff额\u2060', '还款金额'],
    ['soft hyphen', 'repay\u00adment', 'repayment'],
    ['bidi controls', '\u202e00.1\u202c \u2066abc\u2069', '00.1 abc'],
    ['right to left text stays', 'שלום عليكم', 'שלום عليكم'],
    ['line breaks', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['at most one empty line', 'a \n\n \n\n b', 'a\n\nb'],
    ['blanks', '  a \t  b\u00a0\u00a0c  ', 'a b c'],
    ['control characters', 'a\u0000b\u0007c\u007fd', 'abcd'],
    ['half-width katakana', 'ｶﾞｲﾄﾞ', 'ガイド'],
    ['radicals from a PDF', '⽇期 ⻓期 ⻚⾯', '日期 长期 页面'],
    ['letters in a mathematical style', '𝐕𝐈𝐏 𝟏𝟐𝟑', 'VIP 123'],
    ['numbers in circles stay apart', '③200元', '③200元'],
    ['powers stay apart', '10²', '10²'],
    ['family emoji stays one', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['hearts keep their colour', '❤️\u200d🔥', '❤️\u200d🔥'],
    ['composed letters', 'e\u0301', 'é'],
    ['half an emoji', 'a\ud83d', 'a\ufffd'],
    ['empty', ' \u200b\n ', ''],
    ['markup is text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%s', (_name, given, wanted) => {
    expect(normaliseText(given)).toBe(wanted);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(unit, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no wide, hidden or doubled character', () => {
    fc.assert(
      fc.property(unit, (text) => {
        expect(normaliseText(text)).not.toMatch(
          /[\uff01-\uff5e\u3000\u200b\u200e\u200f\u202a-\u202e\ufeff\r\t]| {2}|\n{3}|^\s|\s$/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is one line on request', () => {
    expect(oneLine(' a\n\n b ')).toBe('a b');
  });
});
