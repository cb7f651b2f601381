// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { deskOf } from '@/utils/sites/reading/manner';
import { plainTools, show } from '../fixtures';

const TALKS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'en',
    [
      'Hello Dev, Fiona here from Beacon. I’ve read your note about the agreement.',
      'We can lower the payments for up to eight weeks.',
      'It is reported as an arrangement while it is in place.',
    ],
    ['I’ve lost some shifts and can’t manage £31.75 a week.', 'What would it be?', 'Great, thanks'],
  ],
  [
    'zh-CN',
    ['您上期还有186元没有付清。', '可以为您延后到月底，请留意短信。', '已登记。'],
    ['我下周才发工资。', '能不能晚几天', '好的谢谢'],
  ],
  [
    'zh-TW',
    ['已為您查到11月的帳單。', '請您於月底前繳清即可。', '感謝您的來訊。'],
    ['我這個月薪水還沒下來', '可以分兩次付嗎', '了解，謝謝'],
  ],
];

describe('how somebody writes', () => {
  it.each(TALKS)('tells the desk from who writes to it: %s', (_, desk, customer) => {
    expect(deskOf(desk, customer)).toBe('one');
    expect(deskOf(customer, desk)).toBe('other');
  });

  it('hears a desk in what it asks, and no customer', () => {
    const desks = ['How can I help you today?', 'May I take your customer number?', 'Done.'];
    const customers = ['Was I charged twice?', 'It is 5520', 'Great, thanks'];
    expect(deskOf(desks, customers)).toBe('one');
    expect(deskOf(['请问遇到什么问题？', '方便提供卡号吗？'], ['怎么多扣了', '尾号2290'])).toBe(
      'one',
    );
  });

  it('tells nothing of two who write alike, or of few lines', () => {
    const [, desk, customer] = TALKS[0] ?? ['', [], []];
    expect(deskOf(customer, customer)).toBeUndefined();
    expect(deskOf(desk.slice(0, 1), customer.slice(0, 1))).toBeUndefined();
    expect(deskOf([], customer)).toBeUndefined();
  });
});

it('takes nobody for a customer who writes as a desk too', () => {
  const robot = ['您好，我是智能客服，请问您需要什么帮助？', '您可以回复“人工”。'];
  const person = ['您今天必须还清。', '请提供您的收入证明。', '您的申请在审核。'];
  expect(deskOf(robot, person)).toBeUndefined();
});

afterEach(() => {
  document.body.innerHTML = '';
});

const BOX = '<textarea placeholder="Write a message"></textarea>';
const who = () => readTranscript(document, plainTools).map((turn) => turn.who);
const alternating = ['agent', 'user', 'agent', 'user', 'agent', 'user'];

describe.each(TALKS)('a talk in which only what is said tells who says it (%s)', (_, desk, own) => {
  const rows = (row: (text: string, isDesk: boolean) => string) =>
    desk.flatMap((text, at) => [row(text, true), row(own[at] ?? '', false)]).join('');

  it('is told apart by plain names', () => {
    const name = (isDesk: boolean) => (isDesk ? 'Fiona Marsh' : 'Dev Patel');
    show(
      `<main><dl style="overflow:auto">${rows((text, isDesk) => `<div><dt>${name(isDesk)}</dt><dd>${text}</dd></div>`)}</dl>${BOX}</main>`,
    );
    expect(who()).toEqual(alternating);
  });

  it('is told apart by what the rows look like', () => {
    show(
      `<main><div style="overflow:auto">${rows((text, isDesk) => `<div class="${isDesk ? 'k3x' : 'b7q'}"><p>${text}</p></div>`)}</div>${BOX}</main>`,
    );
    expect(who()).toEqual(alternating);
  });

  it('is told by it where the desk stands at the right', () => {
    const lines = rows(
      (text, isDesk) => `<li class="msg ${isDesk ? 'msg-right' : 'msg-left'}"><p>${text}</p></li>`,
    );
    show(`<main><ul style="overflow:auto">${lines}</ul>${BOX}</main>`);
    expect(who()).toEqual(alternating);
  });

  it('is told by it where only the desk has a mark', () => {
    const lines = rows(
      (text, isDesk) => `<div class="msg ${isDesk ? 'msg-agent' : 'k3x'}"><p>${text}</p></div>`,
    );
    show(`<main><div style="overflow:auto">${lines}</div>${BOX}</main>`);
    expect(who()).toEqual(alternating);
  });

  it('has its names above the lines, in elements like them', () => {
    const lines = rows(
      (text, isDesk) =>
        `<div><div>${isDesk ? 'Fiona Marsh' : 'Dev Patel'}</div><div>${text}</div></div>`,
    );
    show(`<main><div style="overflow:auto">${lines}</div>${BOX}</main>`);
    expect(readTranscript(document, plainTools)).toMatchObject([
      { who: 'agent', name: 'Fiona Marsh', text: desk[0] },
      { who: 'user', name: 'Dev Patel', text: own[0] },
      { who: 'agent', text: desk[1] },
      { who: 'user', text: own[1] },
      { who: 'agent', text: desk[2] },
      { who: 'user', text: own[2] },
    ]);
  });

  it('is none where nothing but questions is answered', () => {
    const question = 'Can I pay my bill later?';
    show(
      `<main><div style="overflow:auto">${rows((text, isDesk) => (isDesk ? `<p>${text}</p>` : `<h3>${question}</h3>`))}</div>${BOX}</main>`,
    );
    expect(who()).not.toContain('user');
  });
});

it('has a robot and the person it hands over to at the same side, before the user said anything', () => {
  const lines = [
    '<div class="message left bot"><b>智能客服</b><p>您好，我是晴川钱包智能客服，请问有什么可以帮您？</p></div>',
    ...[
      '请问是什么原因没有还款？',
      '请提供收入证明。',
      '今天必须全额还清。',
      '申请正在审核。',
      '已登记。',
    ].map((text) => `<div class="message left"><b>陈晓雯</b><p>${text}</p></div>`),
  ];
  show(
    `<main><div class="chat-messages" style="overflow:auto">${lines.join('')}</div>${BOX}</main>`,
  );
  expect(who()).toEqual(Array(6).fill('agent'));
});
