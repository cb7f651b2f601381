// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息" data-y="900"></textarea>';
const turns = () => readTranscript(document, plainTools);
const said = () => turns().map(({ who, text }) => `${who}: ${text}`);
const row = (who: string, text: string, more = '') =>
  `<div class="m ${who}${more}"><div class="b"><p>${text}</p></div></div>`;
const page = (...rows: readonly string[]) =>
  show(`<main><div style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('what is offered', () => {
  it('is no line; the one who offers it says the line above', () => {
    page(
      row('operator', 'Shall I connect you to a person?', ' bots-quick-replies'),
      '<div class="quick-replies"><span>Yes</span><span>No</span></div>',
      row('visitor', 'yes please'),
      '<div class="operator-joined">Piet joined the conversation</div>',
      row('operator', 'Hi, Piet here.'),
    );
    expect(said()).toEqual([
      'agent: Shall I connect you to a person?',
      'user: yes please',
      'system: Piet joined the conversation',
      'agent: Hi, Piet here.',
    ]);
  });

  it('is no line as the order the talk is about, above all that is said', () => {
    page(
      '<div class="van-card"><div class="t">布艺沙发</div><b>¥3,080.00</b><button>发送订单</button></div>',
      row('me', '沙发的尾款什么时候付'),
      row('shop', '亲，请在11月30日前支付哦'),
      row('me', '可以晚点吗'),
    );
    expect(said()[0]).toBe('user: 沙发的尾款什么时候付');
  });

  it('is no line as a card above all that is said, nor as links; a plan that somebody offers is', () => {
    const card = (lines: string) => `<div class="card-of-goods"><div>${lines}</div></div>`;
    const links = '<ul class="guide"><li><a>如何缴费</a></li><li><a>多久恢复供气</a></li></ul>';
    page(
      card('<p>扫地机 T8</p><p>订单号 26110488 · 已退款</p><p>¥1,899.00</p>'),
      row('shop', '请问要问什么？'),
      links,
      row('me', '能分期吗'),
      row('shop', '可以，看这个方案。'),
      card('<p>分3期</p><p>每期 ¥120.00</p>').replace('goods', 'plan'),
      row('me', '好的'),
    );
    expect(said()).toEqual([
      'agent: 请问要问什么？',
      'user: 能分期吗',
      'agent: 可以，看这个方案。',
      expect.stringContaining('分3期\n每期 ¥120.00'),
      'user: 好的',
    ]);
  });

  it('names nobody where the one who is quoted has a name', () => {
    const named = (who: string, name: string, text: string) =>
      `<div class="mbox ${who}"><div class="title">${name}</div><div class="text">${text}</div></div>`;
    const quote =
      '<div class="mbox-reply"><div class="mbox-reply-owner">Joanna (Cartwell)</div><div class="mbox-reply-message">You paid S$219.90</div></div>';
    page(
      named('', 'Joanna (Cartwell)', 'How can I help?'),
      named('right', 'You', 'I paid yesterday'),
      named('', 'Joanna (Cartwell)', 'You paid S$219.90 on 23 November.'),
      named('right', 'You', `${quote}And the late fee?`),
    );
    expect(said().at(-1)).toBe('user: And the late fee?');
  });

  it('is no line as questions below a heading, beside the name of who offers them', () => {
    const named = (name: string, text: string) =>
      `<div class="m left"><span class="author">${name}</span><div class="b">${text}</div></div>`;
    page(
      named('小悦', '<p>您想咨询什么问题？</p>'),
      row('right', '还款日能改吗'),
      named('小悦', '<div class="h">猜你想问</div><div class="t">修改还款日 / 提前还款</div>'),
      named('小悦', '<p>有逾期账单时暂不支持修改哦。</p>'),
      row('right', '转人工'),
    );
    expect(said()).toEqual([
      'agent: 您想咨询什么问题？',
      'user: 还款日能改吗',
      'agent: 有逾期账单时暂不支持修改哦。',
      'user: 转人工',
    ]);
  });

  it('is no line as a card above rows that have no class of their own', () => {
    const bare = (who: string, text: string) =>
      `<div><div class="item${who}"><p>${text}</p></div></div>`;
    page(
      '<div class="order-card"><div>扫拖一体机</div><div>¥1,399.00</div><div>售后单 8820114 退款中</div></div>',
      bare('', '亲，请问有什么可以帮您？'),
      bare(' self', '退款怎么还没到'),
      bare('', '已经提交，原路退回哦'),
      bare(' self', '好的'),
    );
    expect(said()[0]).toBe('agent: 亲，请问有什么可以帮您？');
  });

  it('is no line as goods below the first words, to be sent by a button', () => {
    page(
      row('shop', '您好，请问有什么可以帮您？'),
      '<div class="goods"><div>滚筒洗衣机</div><div>¥2,899.00</div><a>发送链接</a></div>',
      row('me', '这个订单能改成12期吗'),
      row('shop', '亲，下单后改不了呢'),
    );
    expect(said()).toEqual([
      'agent: 您好，请问有什么可以帮您？',
      'user: 这个订单能改成12期吗',
      'agent: 亲，下单后改不了呢',
    ]);
  });

  it('is no line where it is quoted from a line above', () => {
    const quoted =
      '<div class="m operator"><div class="reply-message"><b class="username">我</b><p>只付86.8？</p></div><div class="b"><p>是的，24点前付清。</p></div></div>';
    page(row('operator', '您好'), row('me', '只付86.8？'), quoted, row('me', '好的'));
    expect(said()).toEqual([
      'agent: 您好',
      'user: 只付86.8？',
      'agent: 是的，24点前付清。',
      'user: 好的',
    ]);
  });

  it('is no line as tags below what was said; a tag beside a name takes no line away', () => {
    const named = (text: string) =>
      `<div class="r"><div class="n">王敏 <span class="el-tag">客服</span></div><p>${text}</p></div>`;
    page(
      named('您好'),
      '<div class="x"><span class="van-tag">缺货退款</span><span class="van-tag">改自提点</span></div>',
      '<div class="r me"><p>我想改地址</p></div>',
      named('好的'),
    );
    expect(said()).toEqual(['agent: 您好', 'user: 我想改地址', 'agent: 好的']);
  });

  it.each(['是否解决您的问题 <a>是</a> <a>否</a>', '<span>有用(0)</span> <span>没用(0)</span>'])(
    'is no line below an answer: %s',
    (asked) => {
      page(
        row('agent', '请问有什么可以帮您？'),
        row('visitor', '分期'),
        `<div class="m agent"><div class="b"><p>每期 540.00 元。</p></div><div class="e">${asked}</div></div>`,
      );
      expect(said().at(-1)).toBe('agent: 每期 540.00 元。');
    },
  );

  it('is no line where it is the label of a field', () => {
    const form =
      '<div class="f"><label for="n">Name</label><input id="n"><label for="k">Number</label><input id="k"></div>';
    page(row('agent', 'Please fill in the form.'), form, row('visitor', 'I owe 80.'));
    expect(said()).toEqual(['agent: Please fill in the form.', 'user: I owe 80.']);
  });
});

describe('a card', () => {
  const card = (inner: string) => `<div class="card">${inner}</div>`;

  it('keeps its title below the name of who sent it', () => {
    const agent = (inner: string) =>
      `<div class="m left"><div class="author">青岚</div><div class="c">${inner}</div></div>`;
    page(
      agent('<p>您好，我是青岚。</p>'),
      '<div class="m right"><p>能延期吗</p></div>',
      agent('<div class="sheet"><div class="title">延期还款</div><p>本期应还 ¥1,432.09</p></div>'),
    );
    expect(said().at(-1)).toBe('agent: 延期还款\n本期应还 ¥1,432.09');
    expect(turns().map(({ name }) => name)).toEqual(['青岚', undefined, '青岚']);
  });

  it('keeps its title where it has no name', () => {
    page(
      row('bot', 'Would you like a plan?'),
      row('user', 'yes'),
      card('<div class="title">3-month plan</div><div class="subtitle">$16.30 a month</div>'),
      row('bot', 'Shall I book it?'),
    );
    expect(said()[2]).toBe('agent: 3-month plan\n$16.30 a month');
  });
});

describe('small print', () => {
  it('in a row of its own, who and when, is no line', () => {
    const line = (who: string, text: string, name: string, at: number) =>
      `<div class="${who}">${text}</div><div class="t">${name}, 09:0${at}</div>`;
    page(
      line('agent', 'Hi! Need help?', 'Stowaway', 0),
      line('user', 'What do I owe?', 'You', 1),
      line('agent', 'You owe $40.00.', 'Stowaway', 2),
    );
    expect(said()).toEqual([
      'agent: Hi! Need help?',
      'user: What do I owe?',
      'agent: You owe $40.00.',
    ]);
  });

  it('leaves "3 days" where lines stand to be said', () => {
    const group = (who: string, lines: readonly string[]) =>
      `<div class="g ${who}">${who === 'operator' ? '<i class="s1">Livia</i>' : ''}${lines.map((text) => `<div class="b"><span class="x">${text}</span></div>`).join('')}</div>`;
    page(
      group('user', ['the debit was wrong']),
      group('operator', ['I refund £18.00.', 'Sorry again.']),
      group('user', ['how long']),
      group('operator', ['3 days']),
    );
    expect(said().at(-1)).toBe('agent: 3 days');
  });
});

describe('a bubble nearly as wide as the list', () => {
  it('beside a picture is no notice', () => {
    const PAINT = 'style="background-color:#dde"';
    const agent = (text: string) =>
      `<div class="r"><div class="p" ${PAINT} data-x="0,40"></div><div class="b" ${PAINT} data-x="50,360">${text}</div></div>`;
    page(
      agent('您好，我是智能客服，很高兴为您服务，请问有什么可以帮您？'),
      `<div class="r me"><div class="b" ${PAINT} data-x="300,400">信贷</div></div>`,
      agent('您的信贷本期应缴 9,240 元，请在扣款日前一天存入账户，谢谢。'),
    );
    layOut(document);
    expect(turns().map(({ who }) => who)).toEqual(['agent', 'user', 'agent']);
  });
});

describe('groups that name each line', () => {
  const PAINT = 'style="background-color:#dde"';
  const line = (name: string, at: string, text: string) =>
    `<div class="im-meta"><span>${name}</span> <span class="im-time">${at}</span></div><div class="im-bubble" ${PAINT}><p>${text}</p></div>`;
  const group = (side: string, ...lines: readonly string[]) =>
    `<div class="im-row ${side}"><div>${lines.join('')}</div></div>`;

  it('have no line for a name, nor lose what was said', () => {
    page(
      group('self', line('我', '9:10', '退款什么时候到'), line('我', '9:17', '已经五天了')),
      group('other', line('王敏', '9:24', '预计三天。'), line('王敏', '9:31', '请留意短信。')),
      group('self', line('我', '9:38', '好的')),
      group('other', line('王敏', '9:45', '不客气。')),
    );
    layOut(document);
    expect(said()).toEqual([
      'user: 退款什么时候到',
      'user: 已经五天了',
      'agent: 预计三天。',
      'agent: 请留意短信。',
      'user: 好的',
      'agent: 不客气。',
    ]);
  });

  it('keep both sides where only one is marked as messages', () => {
    const user = (text: string) =>
      `<div class="row out"><div><div class="bubble_x">${text}</div></div></div>`;
    const agent = (text: string) =>
      `<div class="row in"><div class="face">安</div><div><div class="nm">安禾客服</div><div class="talk">${text}</div></div></div>`;
    page(
      `<div class="all">${agent('您好，请问有什么可以帮您？')}${user('我逾期了')}${agent('哪天还？')}${user('周五')}</div>`,
    );
    expect(said()).toEqual([
      'agent: 您好，请问有什么可以帮您？',
      'user: 我逾期了',
      'agent: 哪天还？',
      'user: 周五',
    ]);
  });
});

describe('a rating', () => {
  it.each(['Was this chat okay?', '本次服务您满意吗？'])('with stars is no line: %s', (asked) => {
    const stars = '<button>☆</button><button>☆</button><button>☆</button>';
    page(
      row('agent', 'Anything else?'),
      row('user', 'no'),
      `<div class="notice"><div>${asked}</div><div>${stars}</div></div>`,
    );
    expect(said()).toEqual(['agent: Anything else?', 'user: no']);
  });

  it('is not what names figures: a plan with buttons to answer by stays in the record', () => {
    page(
      row('agent', 'Here is a plan.'),
      row('user', 'ok'),
      '<div class="notice"><div>Plan: 12 x 300 a month</div><button>Accept</button><button>Decline</button></div>',
    );
    expect(said()).toContain('system: Plan: 12 x 300 a month');
  });
});
