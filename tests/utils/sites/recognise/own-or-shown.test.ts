// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clearAfterEach, kindOf, talk } from './kind-of';

clearAfterEach();

type Row = readonly [name: string, title: string, html: string];

const OWED = '<p>Balance due</p><p>£120.00</p><p>Due date 5 Dec 2026</p>';
const box = '<textarea placeholder="Type a message"></textarea><button>Send</button>';
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

describe('bills of the reader', () => {
  const rows: readonly Row[] = [
    [
      'what is left to pay in and a box to tick that leaves a mark',
      '欠费补缴',
      `${table(
        ['', '入口', '出口', '欠费金额', '状态'],
        [['✓', '昆明西', '楚雄东', '62.70', '未缴']],
      )}<button>去补缴</button>`,
    ],
    [
      'a column of buttons without a head',
      '學雜費繳費單',
      table(['學期', '應繳金額', '繳費期限', ''], [['115-1', '28,640', '115/09/20', '繳費']]),
    ],
    [
      'a hospital that waits for more',
      '住院费用',
      '<p>住院号 00748213</p><p>待补缴合计</p><p>￥3,462.35</p><p>最晚补缴时间</p><p>2026-11-30</p>',
    ],
  ];
  it.each(rows)('%s', (_name, title, html) => {
    expect(kindOf(title, html)).toBe('billing');
  });
});

describe('money of everybody, or of others', () => {
  const rows: readonly Row[] = [
    [
      'a list of fees',
      'Card rates and fees',
      '<h1>Fees and charges</h1><p>Minimum payment</p><p>$25.00</p><p>Late fee</p><p>$29.00</p><p>Due date 5 Dec 2026</p>',
    ],
    [
      'a list of fees in Chinese',
      '信用卡費用一覽表',
      '<p>最低應繳金額</p><p>1,000 元</p><p>違約金</p><p>300 元</p><p>繳款截止日 12/05</p>',
    ],
    [
      'those who owe a landlord',
      'Arrears report',
      table(
        ['Tenant', 'Arrears', 'Due date'],
        [
          ['A. Novak', '£1,700.00', '1 Nov 2026'],
          ['S. Umar', '£640.00', '1 Nov 2026'],
        ],
      ),
    ],
    [
      'those who owe a school',
      '欠费学员 - 管理后台',
      table(['学员', '欠费', '应缴日期'], [['张梓萱', '1,600', '2026-11-01']]) +
        '<button>批量催缴</button>',
    ],
    [
      'an order that waits for its payment',
      '收银台',
      '<p>订单提交成功</p><p>应付金额</p><p>5,699.00 元</p><p>请在23小时59分内支付</p><button>立即支付</button>',
    ],
    ['an answer to a question', 'What happens if you miss a payment? - Guides', OWED],
    [
      'an answer in Chinese',
      '信用卡逾期会怎样影响征信？',
      '<p>应还金额</p><p>2,000元</p><p>还款日 12月5日</p>',
    ],
    [
      'a sheet',
      '我的账单.xlsx - 在线表格',
      `${table(['账单', '应还', '还款日'], [['招行', '5120.33', '2026-12-05']])}<p>Sheet1</p>`,
    ],
    [
      'a press release',
      'Quarterly bill',
      `${OWED}<p>LONDON, 12 November 2026 — results</p><p>press release</p>`,
    ],
    ['a job', '催收專員 - 帳單', `<p>應徵</p><p>月薪 34,000 元</p><p>應繳金額</p><p>5,200 元</p>`],
  ];
  it.each(rows)('%s', (_name, title, html) => {
    expect(kindOf(title, html)).toBe('other');
  });
});

describe('talks', () => {
  it('tells a business by its manners where no words of a desk fall', () => {
    const lines = [
      '< 王小姐您好，您這期租金 6,800 元還沒有入帳',
      '> 公司還沒發薪，可以緩繳嗎',
      '< 可以的，逾期兩期內您先填申請表就好',
      '> 有違約金嗎',
    ];
    expect(kindOf('訊息', talk(lines))).toBe('support');
  });

  it('hears no business among friends', () => {
    const lines = [
      '< 兄弟上次借你那3000啥时候还',
      '> 这个月信用卡逾期了，实在紧',
      '< 理解，可我这边账单也要还了',
      '> 下个月还你',
    ];
    expect(kindOf('消息', talk(lines))).toBe('other');
  });

  it('knows a lawyer by the head of the page', () => {
    const lines = [
      '< 您好，请问您逾期的本金是多少？',
      '> 1.8万，催收天天打电话',
      '< 超过24%的利息您可以不付，建议您先协商分期',
      '> 那他们说要起诉我',
    ];
    expect(kindOf('法律咨询 - 律答网', talk(lines))).toBe('other');
  });

  it('knows a forum by its title and by the ranks of those who write', () => {
    const lines = [
      '<[Newcomer] I still got a bill for £41.50',
      "<[Moderator] I'm sorry to hear that. I can look into your account.",
      '> PM sent',
      "<[Moderator] Thank you for your patience, I've credited £41.50.",
    ];
    expect(kindOf('Overcharged - Help Forum', talk(lines))).toBe('other');
    expect(kindOf('Overcharged', talk(lines))).toBe('other');
  });

  it('knows lessons and the books of others', () => {
    const said =
      '<p><b>专员：</b>您好，可以为您登记延期，应还 2,130.00 元请于 12 月 20 日前还清。</p>';
    expect(kindOf('第4课 协商还款沟通技巧', `<h1>第4课 协商还款沟通技巧</h1>${said}`)).toBe(
      'other',
    );
    const days = ['Mon', 'Tue', 'Wed', 'Thu'].map((day) => `<p>${day}</p>`).join('');
    const due = '<p>Electric bill due</p><p>£84.10</p><p>Rent due</p><p>£900.00</p>';
    expect(kindOf('Bills', `${days}${due}`)).toBe('other');
  });

  it('hears one who rents or hires out of few words of a desk', () => {
    const guest = [
      '< 您好，感謝您的預訂，請問幾點抵達？',
      '> 大約六點',
      '< 尾款 2,400 元現場付清即可',
    ];
    expect(kindOf('對話', talk(guest))).toBe('other');
    const job = [
      '< Hi Ola, thanks for getting in touch about the Collections role',
      '> Is it full time?',
      "< Yes, you'd help customers in arrears set up payment plans. Can I take your CV?",
    ];
    expect(kindOf('Messages', talk(job))).toBe('other');
  });

  it('knows an article by its question', () => {
    const said = '<p>你：您好，這筆不是我刷的，要退款</p><p>客服：您好，為您查詢，請提供卡號</p>';
    const page = `${said}${said}<textarea placeholder="留言"></textarea>`;
    expect(kindOf('爭議款怎麼處理？對話一次看', page)).toBe('other');
  });

  it('leaves out what an article shows in a figure', () => {
    const said =
      '<p><b>Customer:</b> my bill has gone up by £6</p><p><b>Agent:</b> Thanks for getting in touch. How can I help?</p>';
    const page = `<p>12 min read</p><figure>${said}${said}</figure><h3>Comments</h3><textarea></textarea><button>Post</button>`;
    expect(kindOf('Anatomy of a live chat', page)).toBe('other');
  });

  it.each(['送出回覆', '送出提問', '提交留言', '發送訊息', '新增回覆'])(
    'sends letters by %s',
    (send) => {
      const letters =
        '<p>您的提問</p><p>退貨已經五天了，什麼時候退款？</p><p>客服回覆</p><p>感謝您的來信，將於三天內刷退。</p>';
      const html = `${letters}${letters}<textarea></textarea><input type="submit" value="${send}">`;
      expect(kindOf('客服紀錄', html)).toBe('support');
    },
  );

  it('hears a machine that tells who it is', () => {
    const html = `<p>Hi there! I’m Bolt, Brightwell’s digital assistant.</p><p>Customer support</p>${box}`;
    expect(kindOf('Chat with Brightwell Energy', html)).toBe('support');
  });
});
