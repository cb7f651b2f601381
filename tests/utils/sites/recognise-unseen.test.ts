// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { plainTools, readSignals, recognisePage } from '@/utils/sites';
import { chat, type Line, show } from './fixtures';

const HERE = 'https://www.example.test/a/b';
const kindOf = (html: string) => recognisePage(show(html), HERE).kind;
const talk = (lines: readonly (readonly [Line['who'], string, string?])[]) =>
  chat(lines.map(([who, text, name]) => ({ who, text, ...(name ? { name } : {}) })));

/** What stands on every page of a site. */
const FOOT =
  '<footer><div><h4>Support</h4><ul><li><a>Help centre</a></li><li><a>Contact us</a></li><li><a>Accessibility</a></li></ul></div><div><h4>Legal</h4><ul><li><a>Terms of use</a></li><li><a>Privacy policy</a></li><li><a>How to complain</a></li></ul></div><p>© Example Ltd</p></footer>';
const PLAIN_FOOT = FOOT.replace(/footer/g, 'div');

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what stands on every page of a site', () => {
  const bill =
    '<h1>Payments</h1><p>Your balance</p><p>$1,725.00</p><p>Rent was due Nov 1, 2026</p><button>Make a payment</button>';

  it.each([FOOT, PLAIN_FOOT])('says nothing about a bill', (foot) => {
    expect(kindOf(`<div>${bill}</div>${foot}`)).toBe('billing');
  });

  it.each([FOOT, PLAIN_FOOT])('makes no help desk of a chat between friends', (foot) => {
    const friends = talk([
      ['agent', 'did you pay the electric bill?'],
      ['user', 'not yet'],
      ['agent', 'it is overdue'],
      ['user', 'ok on Friday'],
    ]);
    expect(kindOf(`${friends}${foot}`)).toBe('other');
  });

  it('is left out of headings, desk words and examples', () => {
    const signals = readSignals(show(`<h1>Home</h1><p>Hello there</p>${FOOT}`), plainTools);
    expect(signals).toMatchObject({ headings: ['Home'], deskWords: 0, exampleWords: 0 });
  });

  it('is not a list of links with figures, nor buttons', () => {
    const rows =
      '<div><a>11月 应还金额 ¥320.00</a><a>12月 应还金额 ¥320.00</a><a>1月 应还金额 ¥320.00</a></div>';
    const signals = readSignals(show(rows), plainTools);
    expect(signals.dues).toBe(3);
  });
});

describe('a bill never seen before', () => {
  it.each([
    [
      'figures without a currency',
      '<h2>信用卡帳單</h2><table><tr><th>本期應繳總金額</th><td>15,377</td><th>繳款截止日</th><td>115/11/28</td></tr></table>',
    ],
    [
      'labels that head columns',
      '<h3>水費查詢</h3><table><tr><th>收費年月</th><th>應繳金額</th><th>繳費期限</th></tr><tr><td>115年10月</td><td>514元</td><td>115/11/15</td></tr></table><button>線上繳費</button>',
    ],
    [
      'a heading that says it',
      "<h1>Your account</h1><h2>You're £412.60 in debt</h2><p>It was due on 6 November 2026.</p><div>Pay your bill</div>",
    ],
    [
      'another language',
      '<h1>Ihre Rechnung</h1><p>Offener Betrag</p><p>184,20 €</p><p>Fällig am 12.12.2026</p>',
    ],
    [
      'labels over periods, with days and no button',
      '<h2>未繳保險費</h2><table><tr><th>期間</th><th>應繳金額</th><th>繳納期限</th></tr><tr><td>115/05-06</td><td>2,263</td><td>115/07/31</td></tr></table>',
    ],
    [
      'yen',
      '<h1>ご請求額の確認</h1><dl><dt>ご請求金額</dt><dd>48,210円</dd><dt>お支払期日</dt><dd>2026年12月10日</dd></dl>',
    ],
  ])('is known by %s', (_, html) => expect(kindOf(html)).toBe('billing'));

  it('is not an invoice one writes to others', () => {
    const own =
      '<h1>Invoice INV-0217</h1><p>Record payment</p><p>Send reminder</p><p>Due date 31 Oct 2026</p><p>Amount due £1,440.00</p>';
    expect(kindOf(own)).toBe('other');
  });
});

describe('a chat never seen before', () => {
  it.each([
    [
      'German',
      talk([
        ['agent', 'Guten Tag, wie kann ich Ihnen helfen?'],
        ['user', 'Ich habe eine Mahnung bekommen'],
        ['agent', 'Nennen Sie mir Ihre Vertragsnummer.'],
        ['user', 'Geht eine Ratenzahlung?'],
      ]),
    ],
    [
      'Spanish',
      `<h1>Atención al cliente</h1>${talk([
        ['agent', '¡Hola! ¿En qué te ayudo?'],
        ['user', 'Tengo una factura pendiente'],
        ['agent', 'Te paso con un agente.'],
        ['user', 'gracias'],
      ])}`,
    ],
  ])('is known in %s', (_, html) => expect(kindOf(html)).toBe('support'));

  it('is one with a lender when the title ends with its name', () => {
    document.title = 'My agreement | Oakmoor Finance';
    const lines = talk([
      ['agent', 'Hi Marcus, what is on your mind?'],
      ['user', 'I was made redundant'],
      ['agent', 'Some people skip a month.'],
      ['user', 'does that hurt my credit'],
    ]);
    expect(kindOf(lines)).toBe('support');
    document.title = '';
    expect(kindOf(lines)).toBe('other');
  });

  it('is a picture of one where chats are sold', () => {
    const lines = talk([
      ['agent', 'Hi! How can I help?'],
      ['user', 'My payment failed'],
      ['agent', 'Let me check that for you'],
      ['user', 'thank you!'],
    ]).replace('<textarea', '<textarea disabled');
    const sales = `<h1>Live chat software</h1><h2>Start your free trial</h2><p>Get started</p>${lines}<h2>Book a demo</h2>`;
    expect(kindOf(sales)).toBe('other');
  });

  it.each([
    [
      'the desk’s own side',
      talk([
        ['agent', '我的账单逾期了，能分期吗'],
        ['user', '您好，请问有什么可以帮您？'],
        ['agent', '欠3286元'],
        ['user', '请提供手机号，我帮您核实'],
      ]),
    ],
    [
      'the console of a desk',
      `<h3>快捷回复</h3><h3>访客信息</h3><button>创建工单</button>${talk([
        ['agent', '在线客服您好'],
        ['user', '在的'],
        ['agent', '账单还不上'],
        ['user', '稍等'],
      ])}`,
    ],
    [
      'a recruiter',
      talk([
        ['agent', '我们正在招聘在线客服，月薪六千'],
        ['user', '是催收吗'],
        ['agent', '是售后客服，方便发一份简历吗'],
        ['user', '好的'],
      ]),
    ],
    [
      'somebody who sells houses',
      `<h1>在线咨询</h1>${talk([
        ['agent', '您好，我是您的置业顾问'],
        ['user', '首付最低多少'],
        ['agent', '首付最低15%，要不要来看房'],
        ['user', '周六'],
      ])}`,
    ],
    [
      'an assistant for everything',
      `<button>新建会话</button>${talk([
        ['user', '我逾期了，客服会怎么问我'],
        ['agent', '客服通常会问逾期的原因。'],
        ['user', '那我怎么说'],
        ['agent', '您可以这样说：您好，我想申请延期还款。'],
      ])}<label>联网搜索</label>`,
    ],
  ])('is not taken for a help desk when it is %s', (_, html) => expect(kindOf(html)).toBe('other'));
});
