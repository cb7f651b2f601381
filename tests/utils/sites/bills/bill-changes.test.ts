import { describe, expect, it } from 'vitest';
import { billChanges, readBillFacts } from '@/utils/sites';

const read = (text: string) => readBillFacts(text, { receivedOn: '2026-11-22', locale: 'zh-CN' });
const kinds = (before: string, after: string) =>
  billChanges(read(before), read(after)).map(({ kind }) => kind);

describe('billChanges', () => {
  it('finds nothing where nothing changed', () => {
    const bill = '应还1,000元，违约金10元，还款日12月5日';
    expect(kinds(bill, bill)).toEqual([]);
  });

  it('tells a new fee, a higher total and a date that moved', () => {
    const changes = billChanges(
      read('应还1,000元，还款日12月5日'),
      read('应还1,050元，违约金50元，还款日12月1日'),
    );
    expect(changes).toEqual([
      { kind: 'total_up', before: 100_000, after: 105_000 },
      { kind: 'new_fee', before: null, after: 5000 },
      { kind: 'date_earlier', before: '2026-12-05', after: '2026-12-01' },
    ]);
  });

  it('tells more interest, a lower total and another minimum', () => {
    expect(
      kinds('应还1,000元，最低还款额100元，利息5元', '应还900元，最低还款额90元，利息8元'),
    ).toEqual(['total_down', 'interest_up', 'minimum']);
    expect(kinds('应还1,000元，违约金50元', '应还950元，违约金0元')).toEqual([
      'total_down',
      'fee_gone',
    ]);
  });

  it('compares no amounts across currencies', () => {
    expect(kinds('应还1,000元', '应还 US$1,200.00')).toEqual(['currency']);
  });

  it('takes what one reading does not know for no change', () => {
    expect(kinds('应还1,000元，还款日12月5日', '您的账单已出，请及时还款')).toEqual([]);
    expect(kinds('您的账单已出，请及时还款', '应还1,000元，违约金10元')).toEqual([]);
  });
});
