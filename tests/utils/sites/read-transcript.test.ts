// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findTranscript, readTranscript } from '@/utils/sites';
import { chat, layOut, plainTools, show, TALK, withClosedRoots } from './fixtures';

const said = (document: Document, tools = plainTools) =>
  readTranscript(document, tools).map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('reading a chat', () => {
  it('gives each line once, in order, with who said it and the name', () => {
    show(chat());
    expect(said(document)).toEqual(expected);
    expect(readTranscript(document, plainTools)[0]?.name).toBe('客服小周');
  });

  it('tells the sides by geometry when class names say nothing', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<div class="c${at % 2}"><div class="k" data-x="${who === 'user' ? '180,390' : '10,220'}">${text}</div></div>`,
    );
    show(
      `<main><section style="overflow-y:auto">${rows.join('')}</section><textarea></textarea></main>`,
    );
    layOut(document);
    expect(said(document)).toEqual(expected);
  });

  it.each([
    ['rtl', '180,390', '10,220', 'agent'],
    ['rtl', '10,220', '180,390', 'user'],
    ['ltr', '10,220', '180,390', 'agent'],
  ])(
    'swaps the sides where a chat is written from right to left: %s, %s',
    (dir, one, other, first) => {
      const words = [
        'مرحبا، كيف أساعدك؟',
        'أريد تقسيط الدين.',
        'كم تستطيع أن تدفع؟',
        'خمسمئة كل شهر.',
      ];
      const rows = words.map(
        (text, at) =>
          `<div class="c${at % 2}"><div data-x="${at % 2 ? other : one}">${text}</div></div>`,
      );
      show(
        `<main><section style="overflow-y:auto;direction:${dir}">${rows.join('')}</section><textarea></textarea></main>`,
      );
      layOut(document);
      const second = first === 'agent' ? 'user' : 'agent';
      expect(said(document)).toEqual(
        words.map((text, at) => `${at % 2 ? second : first}: ${text}`),
      );
    },
  );

  it('tells the sides by names alone, in one line of text', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<p><b>${who === 'user' ? '我' : '客服小周'}</b> <i>(10:2${at})</i>: ${text}</p>`,
    );
    show(
      `<div><div style="overflow-y:auto">${rows.join('')}</div><textarea placeholder="请输入消息"></textarea></div>`,
    );
    expect(said(document)).toEqual(expected);
    expect(readTranscript(document, plainTools)[2]).toMatchObject({
      name: '客服小周',
      time: '10:22',
    });
  });

  it('skips copies for screen readers, hidden rows, buttons and typing marks', () => {
    show(chat());
    const list = document.querySelector('.message-list') as Element;
    list.insertAdjacentHTML(
      'beforeend',
      `<div class="row from-agent" style="display:none"><div class="bubble"><p>看不见</p></div></div>
       <div class="row from-agent"><div class="bubble typing">…</div></div>`,
    );
    for (const row of list.querySelectorAll('.row')) {
      row.insertAdjacentHTML(
        'afterbegin',
        `<div style="position:absolute;width:1px;height:1px;overflow:hidden">朗读：${row.textContent}</div><button>复制</button>`,
      );
    }
    expect(said(document)).toEqual(expected);
  });

  it('keeps amounts together and lines apart', () => {
    show(chat());
    const bubble = document.querySelector('.bubble') as Element;
    bubble.innerHTML =
      '<p>应还 <b>¥3,286</b><span>.50</span>\n   元</p><p>请在<br>11月10日前还款</p>';
    expect(readTranscript(document, plainTools)[0]?.text).toBe(
      '应还 ¥3,286.50 元\n请在\n11月10日前还款',
    );
  });

  it('takes a lone time or a repeated answer in a bubble as what was said', () => {
    const lines = [
      ...TALK,
      { who: 'user', text: '好的' },
      { who: 'user', text: '好的' },
      { who: 'user', text: '10:30' },
    ] as const;
    show(chat(lines));
    expect(said(document).slice(-3)).toEqual(['user: 好的', 'user: 好的', 'user: 10:30']);
  });

  it('gives a time that stands between rows to the row after it', () => {
    show(chat());
    document
      .querySelector('.message-list')
      ?.insertAdjacentHTML('afterbegin', '<div class="day">今天 10:21</div>');
    const turns = readTranscript(document, plainTools);
    expect(turns).toHaveLength(4);
    expect(turns[0]?.time).toBe('今天 10:21');
  });

  it('marks centred lines and notices as system', () => {
    show(chat());
    document
      .querySelector('.message-list')
      ?.insertAdjacentHTML(
        'beforeend',
        '<div class="row system-notice"><span>客服小周已接入会话</span></div>',
      );
    expect(readTranscript(document, plainTools).at(-1)).toMatchObject({
      who: 'system',
      text: '客服小周已接入会话',
    });
  });

  it('reads several bubbles of one speaker and days as single lines', () => {
    show(`<div><div class="chat-log"><div class="day"><h6>昨天</h6>
      <div class="group agent"><span class="name">客服小周</span><div class="bubble">一</div><div class="bubble">二</div></div>
      <div class="group self"><div class="bubble">三</div></div></div>
      <div class="day"><h6>今天</h6><div class="group agent"><span class="name">客服小周</span><div class="bubble">四</div><div class="bubble">五</div></div>
      <div class="group self"><div class="bubble">六</div></div></div></div><textarea placeholder="Type a message"></textarea></div>`);
    expect(said(document)).toEqual([
      'agent: 一',
      'agent: 二',
      'user: 三',
      'agent: 四',
      'agent: 五',
      'user: 六',
    ]);
  });
});

describe('where a chat may hide', () => {
  it('looks into open and closed shadow roots and slots', () => {
    for (const mode of ['open', 'closed'] as const) {
      show('<help-widget></help-widget>');
      const host = document.querySelector('help-widget') as Element;
      const root = host.attachShadow({ mode });
      root.innerHTML = chat();
      expect(said(document, withClosedRoots(new Map([[host, root]])))).toEqual(expected);
    }
    expect(said(document)).toEqual([]);
  });

  it('does not trust what the page put over document and form properties', () => {
    show(
      `<form>${chat()}<input name="childNodes" value="x"><input name="parentNode" value="y"></form><img name="body" alt="">`,
    );
    expect(said(document)).toEqual(expected);
  });
});

describe('pages without a chat', () => {
  const box = '<textarea placeholder="Leave a comment"></textarea>';
  const card = (name: string, text: string) =>
    `<div class="card"><div class="card-header"><b>${name}</b> commented</div><div class="card-body">${text}</div></div>`;
  it.each([
    [
      'an issue',
      `<div>${card('ann', 'It breaks.')}${card('bob', 'A trace?')}${card('ann', 'Here.')}${box}</div>`,
    ],
    [
      'a shop',
      '<div class="row"><div class="card">手机 ¥5,999.00</div><div class="card">耳机 ¥899.00</div></div><input placeholder="搜索商品">',
    ],
    [
      'mail',
      '<div><h5>Lunch?</h5><p><b>Ann</b> to me</p><p>At 12:30?</p><div contenteditable="true" aria-label="Message Body"></div></div>',
    ],
    ['an article', '<article><p>第一段。</p><p>第二段。</p><p>第三段。</p></article>'],
    [
      'a calculator',
      '<table><tr><td>每月还款</td><td>866.06元</td></tr><tr><td>总利息</td><td>392.74元</td></tr></table><input value="10000">',
    ],
  ])('finds none on %s', (_, html) => {
    show(html);
    expect(findTranscript(document, plainTools)).toBeNull();
  });
});
