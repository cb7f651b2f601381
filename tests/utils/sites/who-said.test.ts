// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show, TALK } from './fixtures';

const box = '<textarea placeholder="Ask a question"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('whose line it is', () => {
  it('is not told by length where every line begins at the left', () => {
    const rows = TALK.map(({ who, text }, at) => {
      const type = who === 'user' ? 'outgoing' : 'incoming';
      const end = at === 3 ? 398 : 300;
      return `<div class="root"><div class="avatar" data-x="2,20"><span data-x="2,20">${who === 'user' ? 'YO' : 'KA'}</span></div><div class="area type-${type}" data-x="40,${end}"><div data-x="40,${end}">${text}</div></div></div>`;
    });
    show(
      `<div><div role="region" aria-label="Chat"><div style="overflow:auto">${rows.join('')}</div></div>${box}</div>`,
    );
    layOut(document);
    expect(said()).toEqual(expected);
  });

  it('is told by the names of shadow parts', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<x-message role="listitem"><div><span part="name">${who === 'user' ? 'You' : 'Karen'}</span><span part="time">10:2${at} AM</span></div><div part="message">${text}</div></x-message>`,
    );
    show(`<div><x-list role="list" style="overflow:auto">${rows.join('')}</x-list>${box}</div>`);
    expect(said()).toEqual(expected);
    expect(readTranscript(document, plainTools)[0]).toMatchObject({ name: 'Karen' });
  });

  it('is told by who is called me, also at the left', () => {
    const rows = TALK.map(({ who, text }) => {
      const at = who === 'user' ? '10,300' : '100,390';
      const name = who === 'user' ? '我（3栋1202）' : '林晓';
      return `<div class="row" data-x="0,400"><div class="name" data-x="${at}">${name}</div><div class="text" data-x="${at}">${text}</div></div>`;
    });
    show(
      `<div><div class="list" style="overflow:auto" data-x="0,400">${rows.join('')}</div>${box}</div>`,
    );
    layOut(document);
    expect(said()).toEqual(expected);
  });

  const notes = (lines: readonly (readonly [string, string])[], mark = '') =>
    show(
      `<main><div class="notes">${lines
        .map(
          ([name, text], at) =>
            `<article><header><b>${name}</b>${mark}<i>1${at}:20</i></header><p>${text}</p></article>`,
        )
        .join('')}</div>${box}</main>`,
    );
  const TICKET = [
    'My autopay failed and I have a notice.',
    'The returned payment was $184.92.',
    'Can the fee be removed?',
    'I will reverse it.',
  ];

  it.each([
    'Hello Hugo, Lorraine Petty from collections, badge GP-556.',
    'Good afternoon Hugo, Lorraine Petty from the tenant desk, ref 6614.',
    'Hi Hugo, Lorraine here from billing (ID 0932).',
    'Lorraine Petty here, credit desk, no. 12.',
    'Lorraine Petty, revenues officer 2203.',
    '您好，帳務小組紀欣，編號 YD36。',
    '蘇先生您好，海岸電力簡志豪，員編 HA-441。',
  ])('is told by a number at the desk, of two who bear plain names: %s', (introduction) => {
    const [first = '', second = '', ...rest] = TICKET;
    const texts = [first, `${introduction} ${second}`, ...rest];
    notes(texts.map((text, at) => [at % 2 === 0 ? 'Hugo Sanders' : 'Lorraine Petty', text]));
    expect(readTranscript(document, plainTools).map(({ who }) => who)).toEqual(
      texts.map((_, at) => (at % 2 === 0 ? 'user' : 'agent')),
    );
  });

  it.each([
    'Hi, Hugo Sanders here, account no. 55012.',
    'I called your office 3 times.',
    'I waited for an agent 40 minutes.',
    'Hi team, 3 things please.',
    'My order ID 0932 is late.',
    '您好，我的订单编号 A1123。',
  ])('is not told by a number of a customer: %s', (line) => {
    const [, ...rest] = TICKET;
    notes([line, ...rest].map((text, at) => [at % 2 === 0 ? 'Hugo Sanders' : 'Lorraine', text]));
    const desk = readTranscript(document, plainTools).filter(({ name }) => name === 'Lorraine');
    expect(desk.filter(({ who }) => who !== 'agent')).toEqual([]);
  });

  it('goes by the name, not by the handle beside it', () => {
    const handle = '<span class="username">@visitor-of-the-day</span>';
    notes(
      TALK.map(({ who, text }) => [who === 'user' ? '我' : '客服小周', text]),
      handle,
    );
    const turns = readTranscript(document, plainTools);
    expect(turns.map(({ who, text }) => `${who}: ${text}`)).toEqual(expected);
    expect(turns[0]?.name).toBe('客服小周');
  });

  it('is told by names that only stand above what is said', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<div role="listitem"><div><div class="photo">${who === 'user' ? '我' : '周'}</div></div><div><div>${who === 'user' ? '我' : '客服小周'}</div><div>${text}</div></div><div>13:1${at}</div></div>`,
    );
    show(`<main><div role="list" style="overflow:auto">${rows.join('')}</div>${box}</main>`);
    expect(said()).toEqual(expected);
    expect(readTranscript(document, plainTools)[0]?.name).toBe('客服小周');
  });

  it('takes no first words of messages for names', () => {
    const texts = ['您好', '收到', '您好', '收到'];
    const rows = texts.map((text, at) => {
      const side = at % 2 === 0 ? 'incoming' : 'outgoing';
      return `<div class="${side}"><div>${text}</div><div>这是第${at}段话，说明情况。</div></div>`;
    });
    show(`<main><div role="list" style="overflow:auto">${rows.join('')}</div>${box}</main>`);
    expect(said().map((line) => line.split('\n')[0])).toEqual([
      'agent: 您好',
      'user: 收到',
      'agent: 您好',
      'user: 收到',
    ]);
  });

  it('takes names that stand in elements like the lines, where one is introduced by it', () => {
    const lines = [
      ['Siobhán', 'Hi Aoife, this is Siobhán from billing.'],
      ['Aoife', 'Why did my bill jump?'],
      ['Siobhán', 'Your discount ended on 31 October.'],
      ['Aoife', 'And this one?'],
    ];
    const rows = lines.map(
      ([name, text], at) =>
        `<div class="${at % 2 === 0 ? 'incoming' : 'outgoing'}"><p>${name}</p><p>${text}</p></div>`,
    );
    show(`<main><div role="list" style="overflow:auto">${rows.join('')}</div>${box}</main>`);
    expect(said()).toEqual(
      lines.map(([, text], at) => `${at % 2 === 0 ? 'agent' : 'user'}: ${text}`),
    );
  });

  it('of two plain names, the one that welcomes to a desk is not the customer', () => {
    const lines = [
      ['Marcus Odhiambo', 'Welcome to the Bursar’s Office chat. What is your student ID?'],
      ['Thu Nguyen', 'B00417732. There is a hold on my account.'],
      ['Marcus Odhiambo', 'The hold is for an unpaid balance of $1,204.00.'],
      ['Thu Nguyen', 'Could I pay half now?'],
    ];
    const rows = lines.map(([name, text]) => `<li><span>${name}</span><p>${text}</p></li>`);
    show(`<main><ul>${rows.join('')}</ul>${box}</main>`);
    expect(said()).toEqual(
      lines.map(([, text], at) => `${at % 2 === 0 ? 'agent' : 'user'}: ${text}`),
    );
  });

  it('knows the element of a name behind classes that say nothing', () => {
    const lines = [
      ['Ann Lee', 'Your bill is due.', 'ft fu fv bu fw fx'],
      ['Bo', 'I lost my job.', 'ft fu fv bu fw gh'],
      ['Cy Wu', 'We can wait two weeks.', 'ft fu fv bu fw gi'],
    ];
    const rows = lines.map(
      ([name, text, atoms], at) =>
        `<li class="${at === 1 ? 'mine' : 'theirs'}"><span class="ui-text ${atoms} ui-chat__author">${name}</span><p>${text}</p></li>`,
    );
    show(`<main><ul role="log">${rows.join('')}</ul>${box}</main>`);
    expect(said()).toEqual(lines.map(([, text], at) => `${at === 1 ? 'user' : 'agent'}: ${text}`));
  });

  it('of a line as wide as the list is told by what one other of its side has', () => {
    const line = (marks: string, x: string, text: string) =>
      `<div class="row" data-x="0,400"><div class="${marks}" data-x="${x}"><span data-x="${x}">${text}</span></div></div>`;
    const [desk, mine] = ['qlo fiok cn ie', 'hv xc yw bkq'];
    const lines = [
      [desk, '40,390', 'Hi there! What can I do for you today? Ask me whatever you like.'],
      [mine, '10,390', 'My autopay bounced on Friday and now I see a returned payment fee.'],
      [desk, '40,300', 'Your payment was returned.'],
      [mine, '140,390', 'Can I pay it now?'],
      [desk, '40,320', 'Yes, and I will credit the fee.'],
    ] as const;
    show(
      `<main><div class="x" style="overflow:auto" data-x="0,400">${lines.map(([marks, x, text]) => line(marks, x, text)).join('')}</div>${box}</main>`,
    );
    layOut(document);
    expect(readTranscript(document, plainTools).map(({ who }) => who)).toEqual(
      lines.map(([marks]) => (marks === mine ? 'user' : 'agent')),
    );
  });
});
