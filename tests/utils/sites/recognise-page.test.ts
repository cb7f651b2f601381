// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  findComposer,
  judge,
  pageReadingSchema,
  plainTools,
  readPage,
  readSignals,
  readTranscript,
  recognisePage,
} from '@/utils/sites';
import { chat, show, TALK } from './fixtures';

const HERE = 'https://www.example.test/a/b';
const kindOf = (html: string, url = HERE) => recognisePage(show(html), url).kind;

afterEach(() => {
  document.body.innerHTML = '';
});

const BILL = `<h2>信用卡账单</h2><dl><dt>本期应还</dt><dd>¥3,286.50</dd><dt>最后还款日</dt><dd>2026年12月10日</dd></dl><button>立即还款</button>`;

describe('recognising a page', () => {
  it('knows a chat with a help desk', () => expect(kindOf(chat())).toBe('support'));

  it('knows bills, with labels before and after their figures', () => {
    expect(kindOf(BILL)).toBe('billing');
    const card =
      '<h1>Your bill</h1><div><div>$214.09</div><div>Amount due</div></div><button>Pay now</button>';
    expect(kindOf(card)).toBe('billing');
    const told =
      '<h1>我的借款</h1><p>您本期应还 1,080.00 元，已逾期4天。</p><button>最低还款 ¥108.00</button>';
    expect(kindOf(told)).toBe('billing');
    const taiwan =
      '<h1>我的帳單</h1><p>本期應繳金額</p><p>1,299元</p><p>繳費期限</p><p>115/12/08</p>';
    expect(kindOf(taiwan)).toBe('billing');
    const letter =
      '<h1>账单提醒</h1><p>您尾号8812的信用卡账单已出。</p><p>本期应还总额5,120.33元。</p><p>请于12月5日前还款。</p>';
    expect(kindOf(letter)).toBe('billing');
  });

  it.each([
    [
      'a cart',
      '<div>合计</div><div>¥218.90</div><div>应付金额：¥218.90</div><button>去结算</button>',
    ],
    ['an empty page', '<div id="root"></div>'],
    [
      'documentation with a chat in it',
      `<h1>Chat component docs</h1><pre><code>npm install chat</code></pre><pre><code>import x</code></pre>${chat()}<h2>Props</h2>`,
    ],
    ['a mailbox that shows a bill', `<a>收件箱</a><a>草稿箱</a><a>写信</a>${BILL}`],
    [
      'a calculator',
      '<h1>还款计算器</h1><input><input><table><tr><td>每月应还</td><td>866.06元</td></tr></table><button>计算</button>',
    ],
    [
      'a doctor who says 您好',
      '<h1>在线问诊</h1><div class="message-list"><div class="message left">您好，请描述一下症状</div><div class="message right" style="text-align:right">咳嗽三天</div><div class="message left">有没有测体温？</div><div class="message right" style="text-align:right">38.2</div></div><textarea></textarea>',
    ],
    [
      'advice on repaying',
      '<h1>怎样协商还款</h1><p>第二步：说清欠款情况，例如欠款5000元、逾期30天。</p><p>最低还款只还一部分，利息照算。</p><textarea placeholder="写评论"></textarea>',
    ],
    [
      'news of a bank',
      '<h1>分期手续费下调</h1><p>以1万元为例，每期应还893.33元，可致电咨询。</p><p>最低还款还是坑</p>',
    ],
  ])('takes %s for something else', (_, html) => expect(kindOf(html)).toBe('other'));

  it('says whose page it is', () => {
    const signals = readSignals(show(BILL), plainTools);
    expect(judge(signals, 'https://xyk.cmbchina.com/Latte/myAccount')).toMatchObject({
      kind: 'billing',
      official: 'yes',
      site: { id: 'cmb' },
    });
    expect(judge(signals, 'https://cmbchina-help.com/')).toMatchObject({ official: 'no' });
  });

  it('gives the panel plain data without the query of the address', async () => {
    const reading = await readPage(show(BILL), plainTools);
    expect(pageReadingSchema.parse(reading)).toEqual(reading);
    expect(reading.text).toContain('本期应还');
    expect(reading.url).not.toContain('?');
  });
});

describe('a page without closed shadow roots', () => {
  it('is read without tools', () => {
    const page = show(chat());
    expect(readSignals(page)).toEqual(readSignals(page, plainTools));
    expect(readTranscript(page).map(({ text }) => text)).toEqual(TALK.map(({ text }) => text));
    expect(findComposer(page).composer?.localName).toBe('textarea');
  });
});

describe('a line that answers a quoted one', () => {
  it('holds only what was said then', () => {
    show(
      chat().replace(
        '<p>可以帮您登记',
        '<blockquote>这个月的账单我还不上，能晚几天吗？</blockquote><p>可以帮您登记',
      ),
    );
    const texts = readTranscript(document, plainTools).map(({ text }) => text);
    expect(texts[2]).toBe('可以帮您登记，请问打算哪天还？');
  });
});
