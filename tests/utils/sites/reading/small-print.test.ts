// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show, TALK } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息"></textarea>';
const read = () => readTranscript(document, plainTools);
const said = () => read().map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);
const page = (rows: readonly string[]) =>
  `<main><div style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`;
const side = (isUser: boolean) => (isUser ? 'self' : 'agent');

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('a term and what it says', () => {
  it('is a name with the clock in brackets, above a message', () => {
    const row = (by: string, at: string, text: string) =>
      `<div><dt class="${by === '我' ? 'c' : 'a'}">${by} (16:0${at})</dt><dd>${text}</dd></div>`;
    show(
      `<main><dl style="overflow-y:auto">${[
        row('昇昇', '1:10', '您好，請輸入您的問題。'),
        row('我', '1:22', '真人'),
        row('文字客服 林小姐', '1:52', '您好，敝姓林。'),
        row('我', '3:05', '信貸這期扣款失敗'),
        row('文字客服 林小姐', '3:41', '系統會於25日再次扣款。'),
      ].join('')}</dl>${BOX}</main>`,
    );
    expect(said()).toEqual([
      'agent: 您好，請輸入您的問題。',
      'user: 真人',
      'agent: 您好，敝姓林。',
      'user: 信貸這期扣款失敗',
      'agent: 系統會於25日再次扣款。',
    ]);
    expect(read().map(({ name, time }) => `${name} ${time}`)).toContain('文字客服 林小姐 16:01:52');
  });
});

describe('a name under which nobody speaks', () => {
  it('stands beside a notice', () => {
    const row = (by: string, text: string) => `<div><dt>${by}</dt><dd>${text}</dd></div>`;
    show(
      `<main><dl style="overflow-y:auto">${[
        row('客服 江品妤', '請補上開箱照片。'),
        row('我', '照片已上傳。'),
        row('系統通知', '買家已上傳 5 個附件'),
        row('客服 江品妤', '照片已收到。'),
      ].join('')}</dl>${BOX}</main>`,
    );
    expect(said()[2]).toBe('system: 買家已上傳 5 個附件');
  });
});

describe('what stands within a sentence', () => {
  it('is said: bold words, dates, a full stop after them', () => {
    const lines = [
      '<p>我查到您还有 <b>3 期</b>.</p><p>最晚 <b>2026-12-05</b> 还清，<a href="/x">点这里</a></p>',
      '<p>好</p>',
    ];
    show(page(lines.map((line, at) => `<div class="${side(at === 1)}"><div>${line}</div></div>`)));
    expect(said()).toEqual(['agent: 我查到您还有 3 期.\n最晚 2026-12-05 还清，点这里', 'user: 好']);
  });

  it('is said at its end too, unless it is a stamp after a whole sentence', () => {
    const row = (line: string, isUser: boolean) =>
      `<div class="${side(isUser)}"><p>${line}</p></div>`;
    show(
      page([
        row('The driver left it there on <b>Nov 19</b>.', false),
        row('So it comes by <a href="/x">December 2</a>', true),
        row('I have asked. <b>10:21</b>', false),
      ]),
    );
    expect(said()).toEqual([
      'agent: The driver left it there on Nov 19.',
      'user: So it comes by December 2',
      'agent: I have asked.',
    ]);
  });

  it('is said though it is built like what stands in other lines', () => {
    const row = (line: string, isUser: boolean) =>
      `<div class="${side(isUser)}"><div class="c">${line}</div></div>`;
    show(
      page([
        row(
          '<p>I corrected it:</p><ul><li>old amount <b>$386.90</b></li><li>new amount <b>$371.44</b></li></ul>',
          false,
        ),
        row('<p>and the fee?</p>', true),
        row(
          '<p>It is like this:</p><ul><li>fee <b>$186.90</b></li><li>waived <b>$186.90</b></li></ul>',
          false,
        ),
      ]),
    );
    expect(said()[0]).toBe('agent: I corrected it:\nold amount $386.90\nnew amount $371.44');
    expect(said()[2]).toBe('agent: It is like this:\nfee $186.90\nwaived $186.90');
  });

  it('leads to a list in a bubble that seems to stand in the middle', () => {
    const row = (line: string, isUser: boolean) =>
      `<div class="${side(isUser)}"><div data-x="40,360">${line}</div></div>`;
    show(
      page([
        row(
          '<p data-x="60,330">更换免费，以下情况收费：</p><ol><li data-x="100,330">人为损坏</li></ol>',
          false,
        ),
        row('<p data-x="260,400">好</p>', true),
        row('<p data-x="60,330">还有别的吗</p>', false),
      ]),
    );
    layOut(document);
    expect(said()[0]).toBe('agent: 更换免费，以下情况收费：\n人为损坏');
  });

  it('is said as far as its element goes; an amount is no date', () => {
    const row = (line: string, isUser: boolean) =>
      `<div class="${side(isUser)}"><p><span>${line}</span></p><i>5:3${isUser ? 1 : 2} PM</i></div>`;
    show(
      page([
        row(
          'Fine: <strong>$92.10</strong> today and <strong>$92.10</strong> on December 15.',
          false,
        ),
        row('ok', true),
        row('Thank you.', false),
      ]),
    );
    expect(said()[0]).toBe('agent: Fine: $92.10 today and $92.10 on December 15.');
  });

  it('is said, though its paragraph seems to stand in the middle', () => {
    const row = (line: string, isUser: boolean) =>
      `<div class="${side(isUser)}"><div data-x="40,360">${line}</div></div>`;
    show(
      page([
        row(
          '<p data-x="60,340">您好！</p><p data-x="60,340">一共 <b data-x="70,200">86 元</b></p>',
          false,
        ),
        row('<p data-x="60,340">好</p>', true),
      ]),
    );
    layOut(document);
    expect(said()).toEqual(['agent: 您好！\n一共 86 元', 'user: 好']);
  });
});

describe('small print beside a message', () => {
  const small = (print: (isUser: boolean, at: number) => string) =>
    TALK.map(
      ({ who, text }, at) =>
        `<div class="${side(who === 'user')}"><p>${text}</p>${print(who === 'user', at)}</div>`,
    );

  it('may hold name, day and time after commas', () => {
    show(
      page(
        small(
          (isUser, at) => `<i class="x">${isUser ? 'You' : 'Ann'}, Nov 2${at}, 8:5${at} PM</i>`,
        ),
      ),
    );
    expect(said()).toEqual(expected);
    expect(read()[0]).toMatchObject({ name: 'Ann', time: 'Nov 20, 8:50 PM' });
  });

  it.each([
    ['传送成功 20:4', ''],
    ['9:0', ' ص'],
    ['午後 9:0', ''],
    ['A minute ago', ''],
    ['11 月 2', ' 日'],
    ['2026/11/2', '（六）'],
  ])('may be "%s"', (before, after) => {
    const isWhole = before.endsWith('ago');
    show(page(small((_, at) => `<i>${before}${isWhole ? '' : at}${after}</i>`)));
    expect(said()).toEqual(expected);
  });

  it('may be a mark that it was not sent', () => {
    show(page(small((isUser) => (isUser ? '<div class="k">!</div>' : ''))));
    expect(said()).toEqual(expected);
  });

  it('may be a picture written as a word', () => {
    show(page(small(() => '<span class="material-icons">support_agent</span>')));
    expect(said()).toEqual(expected);
  });

  it.each(['★★★★☆', '发送失败，点击重试', 'Not delivered. Tap to retry', 'AI', '有用 | 没用'])(
    'may be "%s", below it',
    (line) => {
      show(page(small(() => `<div class="f">${line}</div>`)));
      expect(said()).toEqual(expected);
    },
  );

  it('is neither the same short answer each time, nor a line of links', () => {
    const lines = [
      '请问是本人吗？',
      '好',
      '<a href="#">协议</a><br><a href="#">账单</a>',
      '好',
      '再见',
    ];
    show(page(lines.map((line, at) => `<div class="${side(at % 2 === 1)}"><p>${line}</p></div>`)));
    expect(said()).toEqual([
      'agent: 请问是本人吗？',
      'user: 好',
      'agent: 协议\n账单',
      'user: 好',
      'agent: 再见',
    ]);
  });

  it('may be the name above the rows of one speaker', () => {
    const rows = TALK.map(({ who, text }) => {
      const head = who === 'agent' ? '<div class="who">Bea</div>' : '';
      return `${head}<div class="b ${side(who === 'user')}"><p>${text}</p></div>`;
    });
    show(page(rows));
    expect(said()).toEqual(expected);
  });

  it('may be a name with a colon in the same line, each in a class of its own', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<p class="item state-${at}"><span class="p${at}">${who === 'user' ? 'You' : 'Carl'}: </span><span>${text}</span></p>`,
    );
    show(page(rows));
    expect(said()).toEqual(expected);
    expect(read()[0]?.name).toBe('Carl');
  });

  it('may be numbers that differ, below answers that seem to stand in the middle', () => {
    const rows = TALK.map(({ who, text }, at) =>
      who === 'user'
        ? `<div class="m self"><p data-x="300,390">${text}</p></div>`
        : `<div class="m agent"><p data-x="60,340">${text}</p><div><i data-x="50,100">耗时 1.${at} 秒</i><i data-x="110,180">花费 4${at}</i></div></div>`,
    );
    show(page(rows));
    layOut(document);
    expect(said()).toEqual(expected);
  });

  it('may be the same words beside each name', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<div class="${who === 'user' ? 'message' : 'response'}"><div><b>${who === 'user' ? '我' : '客服 - 吳先生'}</b> 發表於 <time>2026年11月1${at}日</time></div><p>${text}</p></div>`,
    );
    show(page(rows));
    expect(said()).toEqual(expected);
  });

  it('may be links to choose from', () => {
    const menu =
      '<div class="faq"><a href="#">退货运费怎么算</a><br><a href="#">逾期怎么办</a></div>';
    show(page([...small(() => ''), menu]));
    expect(said()).toEqual(expected);
  });

  it('may be an earlier line, quoted below its answer', () => {
    const rows = TALK.map(({ who, text }, at) => {
      const quote = at === 1 ? `<div class="quote"><span>客服：${TALK[0]?.text}</span></div>` : '';
      return `<div class="${side(who === 'user')}"><div>${text}</div>${quote}</div>`;
    });
    show(page(rows));
    expect(said()).toEqual(expected);
  });

  it.each([
    '以下為尚未閱讀的訊息',
    '以下为未读消息',
    '未讀訊息',
    'Unread messages',
    '查看更多历史消息',
  ])('is "%s"', (line) => {
    const rows = small(() => '');
    show(page([`<div class="z"><a>${line}</a></div>`, ...rows]));
    expect(said()).toEqual(expected);
  });
});

describe('what the chat itself says', () => {
  it.each([
    '專員 怡君 已加入對話',
    '客服李娜已接受您的请求',
    'Jordan has joined the chat',
    '您已進入等候，目前等候人數 2 人',
  ])('is from nobody: "%s"', (line) => {
    const rows = TALK.map(
      ({ who, text }) => `<div class="${side(who === 'user')}"><p>${text}</p></div>`,
    );
    show(page([`<div class="x">${line}</div>`, ...rows]));
    expect(said()).toEqual([`system: ${line}`, ...expected]);
  });
});

describe('sides without words for them', () => {
  const bubble = (text: string, x: string, isSame = true) =>
    `<div class="${isSame ? 'm' : 'n'}"><p data-x="${x}">${text}</p></div>`;

  it('are told by where bubbles begin and where they end, with pictures at both', () => {
    show(
      page([
        bubble('您好，您的第八期借款已经逾期，应还1862元，请尽快处理。', '44,400'),
        bubble('我住院了', '300,356', false),
        bubble('了解，可以提供一下住院证明吗？我帮您申请延期，大概三个工作日。', '44,400'),
        bubble('证明发到你们邮箱了，麻烦你看一下，编号是二零二六一一一七零三', '0,356', false),
        bubble('好的', '44,90'),
      ]),
    );
    layOut(document);
    expect(read().map(({ who }) => who)).toEqual(['agent', 'user', 'agent', 'user', 'agent']);
  });

  it('are told of a ticket by the mark of the desk beside one of two names', () => {
    const note = (name: string, text: string, mark = '') =>
      `<li class="note"><div class="photo ${mark}"></div><b class="author">${name}</b><p>${text}</p></li>`;
    show(
      `<main><ul class="messages">${[
        note('Jo Ames', 'You billed me for a router that I sent back.'),
        note('Oskar', 'I have asked the warehouse.', 'photo-agent'),
        note('Jo Ames', 'Any news?'),
        note('Oskar', 'It was found.', 'photo-agent'),
      ].join('')}</ul>${BOX}</main>`,
    );
    expect(read().map(({ who }) => who)).toEqual(['user', 'agent', 'user', 'agent']);
  });

  it('are told by a class that denies one', () => {
    const rows = TALK.map(
      ({ who, text }) =>
        `<div class="message${who === 'user' ? '' : '-not'}-self"><p>${text}</p></div>`,
    );
    show(page(rows));
    expect(said()).toEqual(expected);
  });

  it('are told by "my", unless all rows have such a margin', () => {
    const rows = TALK.map(
      ({ who, text }) =>
        `<div class="${who === 'user' ? 'my' : 'other'}-message"><p>${text}</p></div>`,
    );
    show(page(rows));
    expect(said()).toEqual(expected);
    const margins = TALK.map(
      ({ who, text }) => `<div class="my-3 ${side(who === 'user')}"><p>${text}</p></div>`,
    );
    show(page(margins));
    expect(said()).toEqual(expected);
  });

  it('are not needed for a greeting in a live region', () => {
    show(
      `<main><div aria-live="polite" style="overflow-y:auto"><div class="bot-row"><div>我是小遠，本期帳單已逾期。</div></div><div class="bot-row"><div>需要幫您做什麼呢？</div></div></div>${BOX}</main>`,
    );
    expect(read().map(({ who }) => who)).toEqual(['agent', 'agent']);
  });
});

describe('small print without a class', () => {
  const line = (isUser: boolean, head: string, text: string) =>
    `<div style="text-align:${isUser ? 'right' : 'left'}"><div>${head}</div><div>${text}</div></div>`;

  it('is a name and a time above what is said, whichever comes first', () => {
    const rows = [
      line(true, '10:01　我', '白条这期怎么算'),
      line(false, '售后 鲁小满　10:04', '您好，请提供订单号。'),
      line(true, '10:07　我', 'DL2026'),
    ];
    show(page(rows));
    expect(said()).toEqual(['user: 白条这期怎么算', 'agent: 您好，请提供订单号。', 'user: DL2026']);
  });

  it('is a day of the week above the first line', () => {
    const rows = TALK.map(
      ({ who, text }) => `<div class="row ${side(who === 'user')}"><p>${text}</p></div>`,
    );
    show(page(['<div class="title">星期日</div>', ...rows]));
    expect(said()).toEqual(expected);
  });

  it('is "me" in the place of a picture', () => {
    const row = (name: string, text: string) =>
      `<div><span class="n-avatar"><span class="n-avatar__text">${name}</span></span><div>${text}</div></div>`;
    show(page([row('唐棣', '您好，我是专员。'), row('我', '是真的吗？'), row('唐棣', '是的。')]));
    expect(said()).toEqual(['agent: 您好，我是专员。', 'user: 是真的吗？', 'agent: 是的。']);
  });
});
