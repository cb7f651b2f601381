// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { billTextOf, readBill } from '@/utils/sites';

function page(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

const read = (html: string, locale = 'zh-CN') =>
  readBill(page(html), { receivedOn: '2026-11-22', locale });

describe('billTextOf', () => {
  it('takes what says that it is a row for one, however it is laid out', () => {
    const row = (...cells: string[]) =>
      `<div role="row">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
    const rows = [row('期次', '应还日期', '应还总额'), row('1', '2026-11-15', '3,522.11')];
    const html = `<div style="display:flex">${rows.join('')}</div>`;
    expect(billTextOf(page(html))).toBe('期次\t应还日期\t应还总额\n1\t2026-11-15\t3,522.11');
  });

  it('joins a label with its value and the cells of a row', () => {
    const text = billTextOf(
      page(
        '<h1>账单</h1><div><div>应还</div><div>¥<b>1,2</b><i>00.00</i></div></div>' +
          '<table><tr><td>a</td><td>b</td><td>c</td></tr></table><script>no()</script>',
      ),
    );
    expect(text).toBe('账单\n应还\t¥1,200.00\na\tb\tc');
  });

  it('keeps the lines of a letter in plain text', () => {
    const letter =
      '- Amount due: $1,240.00\n- Days overdue: 25 days\n\nIf it is paid, ignore this.';
    const lines = letter.replace('\n\n', '\n');
    expect(billTextOf(page(`<pre style="white-space: pre">${letter}</pre>`))).toBe(lines);
    expect(billTextOf(page(`<p style="white-space: pre-wrap">${letter}</p>`))).toBe(lines);
    expect(billTextOf(page(`<p>${letter}</p>`))).not.toContain('\n');
    const shown = read(`<pre style="white-space: pre">${letter}</pre>`, 'en');
    expect([shown.amountDue?.value, shown.overdueDays?.value]).toEqual([124_000, 25]);
  });

  it('puts an amount together that is set in several sizes', () => {
    const split =
      '<div>待缴</div><div style="display:flex"><div>￥</div><div>1,146</div><div>.60</div></div>';
    expect(billTextOf(page(split))).toBe('待缴\t￥1,146.60');
    const raised = '<p><span>€</span><span>418</span><sup>20</sup></p>';
    expect(billTextOf(page(raised))).toBe('€418.20');
    expect(billTextOf(page('<p>Terms apply<sup>12</sup></p>'))).toBe('Terms apply12');
  });

  it('keeps cards apart that stand beside each other', () => {
    const card = (value: string, label: string) =>
      `<div style="display:inline-block"><span style="display:block">${value}</span><small style="display:block">${label}</small></div>`;
    const html = card('NT$ 15,730', '本期應繳總金額') + card('NT$ 1,573', '本期最低應繳金額');
    expect(billTextOf(page(html))).toBe('NT$ 15,730\t本期應繳總金額\nNT$ 1,573\t本期最低應繳金額');
    expect(read(html, 'zh-TW')).toMatchObject({
      amountDue: { value: 1573000 },
      minimumDue: { value: 157300 },
    });
  });

  it('takes two lines of a heading for one', () => {
    const html =
      '<table><tr><th>上期結餘</th><th>已收款項<br>(10月25日)</th><th>應繳總額</th></tr><tr><td>$ 388.00</td><td>$ 388.00 CR</td><td>HK$ 436.50</td></tr></table>';
    expect(read(html, 'zh-HK').amountDue?.value).toBe(43650);
  });

  it('leaves out what is hidden', () => {
    expect(billTextOf(page('<p style="display:none">应还 9元</p><p>应还 8元</p>'))).toBe(
      '应还 8元',
    );
  });

  it('reads an empty page', () => {
    expect(billTextOf(page(''))).toBe('');
  });
});

describe('readBill', () => {
  it('reads a definition list', () => {
    const bill = read(
      '<dl><dt>New balance</dt><dd>£842.13</dd><dt>Minimum payment</dt><dd>£21.05</dd>' +
        '<dt>Payment due</dt><dd>26 November 2026</dd><dt>Credit limit</dt><dd>£3,000</dd></dl>',
      'en',
    );
    expect(bill.amountDue?.value).toBe(84_213);
    expect(bill.minimumDue?.value).toBe(2105);
    expect(bill.dueDate?.value).toBe('2026-11-26');
    expect(bill.bills).toEqual([]);
  });

  it('reads a table with its labels in the header', () => {
    const bill = read(
      '<table><tr><th>账单金额</th><th>最低还款额</th><th>到期还款日</th></tr>' +
        '<tr><td>5,670.20元</td><td>567.02元</td><td>2026年11月28日</td></tr></table>',
    );
    expect(bill.amountDue?.value).toBe(567_020);
    expect(bill.minimumDue?.value).toBe(56_702);
    expect(bill.dueDate?.value).toBe('2026-11-28');
  });

  it('reads values printed above their labels', () => {
    const bill = read(
      '<div><p>$412.50</p><p>Total amount due</p></div><div><p>$35.00</p><p>Minimum payment</p></div>',
      'en',
    );
    expect(bill.amountDue?.value).toBe(41_250);
    expect(bill.minimumDue?.value).toBe(3500);
  });

  it('gives several bills apart and guesses no whole', () => {
    const rows = read(
      '<table><tr><th>月份</th><th>应还金额</th><th>还款日</th></tr>' +
        '<tr><td>十月</td><td>¥1,200.00</td><td>2026-11-10</td></tr>' +
        '<tr><td>九月</td><td>¥980.00</td><td>2026-10-10</td></tr></table>',
    );
    expect(rows.amountDue).toBeNull();
    expect(rows.bills.map(({ amountDue, dueDate }) => [amountDue?.value, dueDate?.value])).toEqual([
      [120_000, '2026-11-10'],
      [98_000, '2026-10-10'],
    ]);
    const blocks = read(
      '<section><h3>Loan A</h3><p>Amount due: $120.00</p><p>Due date: 12/01/2026</p></section>' +
        '<section><h3>Loan B</h3><p>Amount due: $88.50</p><p>Due date: 12/15/2026</p></section>',
      'en',
    );
    expect(blocks.amountDue).toBeNull();
    expect(blocks.bills.map(({ amountDue }) => amountDue?.value)).toEqual([12_000, 8850]);
  });

  it('takes no shop for a bill', () => {
    expect(
      read('<div>购物车</div><div>合计：¥299.00</div><button>去结算</button>').amountDue,
    ).toBeNull();
  });
});
