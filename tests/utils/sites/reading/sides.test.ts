// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show, TALK } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息"></textarea>';
const page = (rows: readonly string[], list = 'div') =>
  `<main><${list} style="overflow-y:auto">${rows.join('')}</${list.split(' ')[0]}>${BOX}</main>`;
const read = () => readTranscript(document, plainTools);
const said = () => read().map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);
const rows = (row: (text: string, isUser: boolean, at: number) => string) =>
  TALK.map(({ who, text }, at) => row(text, who === 'user', at));

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('who speaks, where no class says it', () => {
  it('is told by the cells of a table', () => {
    const cells = rows(
      (text, isUser, at) =>
        `<tr><td>${isUser ? '我' : '王敏(3312)'}</td><td>${text}</td><td>14:0${at}</td></tr>`,
    );
    show(page([`<table><tbody>${cells.join('')}</tbody></table>`]));
    expect(said()).toEqual(expected);
    expect(read()[0]).toMatchObject({ name: '王敏(3312)', time: '14:00' });
  });

  it('is told below the headings of a table, which are no line', () => {
    const cells = rows(
      (text, isUser, at) =>
        `<tr><td>14:0${at}</td><td>${isUser ? '您' : '莊經理(3312)'}</td><td>${text}</td></tr>`,
    );
    const head = '<tr><td>時間</td><td>發言人</td><td>內容</td></tr>';
    show(page([`<table><tbody>${head}${cells.join('')}</tbody></table>`]));
    expect(said()).toEqual(expected);
  });

  it('is told by where a row is put, not by how its picture and its words are', () => {
    show(
      page(
        rows((text, isUser) =>
          isUser
            ? `<div class="d-flex justify-content-end"><div class="text-end"><i>10:20</i><p class="text-start">${text}</p></div></div>`
            : `<div class="d-flex"><i class="badge align-self-start">电</i><div><p>${text}</p></div></div>`,
        ),
      ),
    );
    expect(said()).toEqual(expected);
  });

  it('is not told by classes of spacing and layout', () => {
    show(
      page(
        rows((text, isUser) =>
          isUser
            ? `<div class="row end"><p>${text}</p></div>`
            : `<div class="row my-1 me-2"><b class="self-center">客服小周</b><p>${text}</p></div>`,
        ),
      ),
    );
    expect(said()).toEqual(expected);
  });

  it('is told by a number that is not shown in full', () => {
    show(
      page(
        rows(
          (text, isUser) =>
            `<div class="row"><b>${isUser ? '136****5520' : '客服8032'}</b><p>${text}</p></div>`,
        ),
      ),
    );
    expect(said()).toEqual(expected);
  });

  it('is told by the term before each line', () => {
    show(
      page(
        rows((text, isUser) => `<dt>${isUser ? '我' : '客服小周'}</dt><dd>${text}</dd>`),
        'dl',
      ),
    );
    expect(said()).toEqual(expected);
    expect(read()[0]?.name).toBe('客服小周');
  });

  it('is told by a label for screen readers', () => {
    show(
      page(
        rows(
          (text, isUser) =>
            `<div role="article" aria-label="${isUser ? 'You' : 'Theo'} said"><p>${text}</p></div>`,
        ),
      ),
    );
    expect(said()).toEqual(expected);
  });

  it('is told by names in the same text', () => {
    show(
      page(
        rows((text, isUser, at) => `<p>${isUser ? '我' : '客服小李'} (15:01:2${at})：${text}</p>`),
      ),
    );
    expect(said()).toEqual(expected);
    expect(read()[0]).toMatchObject({ name: '客服小李', time: '15:01:20' });
  });

  it('is told by the name of a picture, if one is of a help desk', () => {
    const row = (text: string, isUser: boolean) =>
      `<li><abbr title="${isUser ? 'Sam Ode' : 'Support Agent'}">S</abbr><p>${text}</p></li>`;
    show(page(rows(row), 'ul'));
    expect(said()).toEqual(expected);
  });

  it('is no customer whom a robot hands over to', () => {
    const row = (name: string) => (text: string, at: number) =>
      `<li class="message left">${at ? '' : '<time>10:2</time>'}<b class="author">${name}</b><p>${text}</p></li>`;
    show(
      page(
        [
          ...['您好，我是智能客服', '正在为您转接人工'].map(row('智能客服')),
          ...['请问您是什么原因没有还款？', '请说一下您的情况。'].map(row('陈晓雯')),
        ],
        'ul role="log" class="chat"',
      ),
    );
    expect(read().map(({ who }) => who)).toEqual(['agent', 'agent', 'agent', 'agent']);
  });

  it('is told by two looks, of which one says what only a help desk does', () => {
    const row = (text: string, isUser: boolean) =>
      `<p style="color:${isUser ? '#06c' : '#000'}">${text}</p>`;
    const lines = rows(row);
    show(page(lines));
    expect(said()).toEqual(expected);
    show(page(lines.slice(1, 2).concat(lines.slice(3), lines.slice(3))));
    expect(said().some((line) => line.startsWith('user'))).toBe(false);
  });

  it.each([
    ['a box', BOX],
    ['an editor', '<div contenteditable="true"></div>'],
  ])('is told by the side of the text, also right beside %s', (_, box) => {
    const lines = rows(
      (text, isUser) => `<div${isUser ? ' style="text-align:right"' : ''}>${text}</div>`,
    );
    show(`<main><div><h4>公寓管家</h4>${lines.join('')}${box}<p>由客服系统提供</p></div></main>`);
    layOut(document);
    expect(said()).toEqual(expected);
  });

  it('is not told by columns', () => {
    const cell = (text: string, at: number) =>
      `<td data-x="${at % 2 ? '210,400' : '0,190'}">${text}</td>`;
    const cells = ['每月还款', '866.06元', '总利息', '392.74元'].map(cell);
    show(`<table><tr>${cells.join('')}</tr></table><input value="10000">`);
    layOut(document);
    expect(read()).toEqual([]);
  });
});

describe('what is not said', () => {
  const group = (side: string, name: string, lines: readonly string[]) =>
    `<div class="grp ${side}"><div class="gh"><b>${name}</b><i>10:23</i></div>${lines
      .map((text) => `<div class="ln" style="background:#eee">${text}</div>`)
      .join('')}</div>`;

  it('is the name above a group, with a comma or above one line', () => {
    const name = 'Mirela, Harbor Bank';
    show(
      page([
        group('op', name, ['Hello.', 'What can I do for you?']),
        group('me', 'You', ['my card is late']),
        group('op', name, ['I see.']),
      ]),
    );
    expect(said()).toEqual([
      'agent: Hello.',
      'agent: What can I do for you?',
      'user: my card is late',
      'agent: I see.',
    ]);
    expect(read()[1]?.name).toBe(name);
  });

  it('is an earlier line repeated above its answer', () => {
    const row = (side: string, text: string, quote = '') =>
      `<div class="row ${side}"><div class="b">${quote && `<div class="ref"><span>我：</span>${quote}</div>`}<div class="t">${text}</div></div></div>`;
    show(
      page([
        row('agent', '您好'),
        row('self', '能分12期吗？'),
        row('agent', '可以办理。', '能分12期吗？'),
        row('self', '好的', '可以办理…'),
      ]),
    );
    expect(said()).toEqual([
      'agent: 您好',
      'user: 能分12期吗？',
      'agent: 可以办理。',
      'user: 好的',
    ]);
  });

  it('is what goes on after a name in bold: a role and a time', () => {
    const row = (text: string, isUser: boolean, at: number) =>
      `<li><div><b>${isUser ? 'Martin Sale' : 'Denise Okafor'}</b>${isUser ? '' : ', Income officer'} – Tue 17 November 2026 at 09:4${at}</div><div>${text}</div></li>`;
    const lines = [
      ['I think my rent account is wrong.', true],
      ['Dear Martin, your account shows £166.50 owing.', false],
      ['I cannot pay that in one go.', true],
      ['Yes, we can accept £30.00 a week.', false],
      ['I confirm, thank you.', true],
    ] as const;
    show(
      page(
        lines.map(([text, isUser], at) => row(text, isUser, at)),
        'ol',
      ),
    );
    expect(said()).toEqual(lines.map(([text, isUser]) => `${isUser ? 'user' : 'agent'}: ${text}`));
    expect(read()[1]).toMatchObject({
      name: 'Denise Okafor',
      time: 'Tue 17 November 2026 at 09:41',
    });
    expect(read()[0]?.time).toBe('Tue 17 November 2026 at 09:40');
  });

  it('is the number of somebody at the desk, and a clock', () => {
    const row = (text: string, isUser: boolean, at: number) =>
      `<div class="x"><div class="nm">${isUser ? '我' : '坐席 6***21'} 14:2${at}:05</div><div class="tx">${text}</div></div>`;
    show(page(rows(row)));
    expect(said()).toEqual(expected);
    expect(read()[0]).toMatchObject({ name: '坐席 6***21', time: '14:20:05' });
  });

  it('is a weekday with a clock', () => {
    show(
      page(
        rows(
          (text, isUser) =>
            `<div class="${isUser ? 'me' : 'agent'}"><div>${text}</div><small>Mon 9:02 AM</small></div>`,
        ),
      ),
    );
    expect(said()).toEqual(expected);
    expect(read()[0]?.time).toBe('Mon 9:02 AM');
  });

  it('is told by who is called me, also where all stand at the other side', () => {
    const row = (text: string, isUser: boolean) => {
      const [picture, bubble] = isUser ? ['10,30', '40,200'] : ['370,390', '200,360'];
      return `<div data-x="0,400"><span class="avatar" data-x="${picture}">${isUser ? '我' : '唐棣'}</span><div data-x="${bubble}">${text}</div></div>`;
    };
    show(page(rows(row)));
    layOut(document);
    expect(said()).toEqual(expected);
  });
});
