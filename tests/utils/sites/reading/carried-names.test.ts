// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { plainTools, show } from '../fixtures';

const BOX = '<div contenteditable="true" aria-label="Message to support"></div>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a list where only names tell who speaks', () => {
  it('gives a line without one to who spoke before', () => {
    const row = (text: string, name = '') =>
      `<div class="box">${name && `<span class="title">${name}</span>`}<div class="content"><p>${text}</p></div></div>`;
    show(
      `<main><div style="overflow-y:auto">${[
        row('你好，可以帮你改扣款日。', '顺联客服'),
        row('我下周三发工资，能缓到那天吗', '我'),
        row('可以，缓缴到 11 月 25 日。', '顺联客服'),
        row('确认', '我'),
        row('谢谢你了'),
        row('好的，回执编号是 K90417。', '顺联客服'),
        row('三个工作日内回复。'),
      ].join('')}</div>${BOX}</main>`,
    );
    expect(said()).toEqual([
      'agent: 你好，可以帮你改扣款日。',
      'user: 我下周三发工资，能缓到那天吗',
      'agent: 可以，缓缴到 11 月 25 日。',
      'user: 确认',
      'user: 谢谢你了',
      'agent: 好的，回执编号是 K90417。',
      'agent: 三个工作日内回复。',
    ]);
  });
});

describe('two plain names', () => {
  it('are told apart by who says what it is to the other', () => {
    const row = (name: string, text: string, at: number) =>
      `<div class="box"><span class="name">${name}</span><span>9:1${at} AM</span><p>${text}</p></div>`;
    show(
      `<main><div style="overflow-y:auto">${[
        row('Hollis Brandt', 'Good morning. I am your account specialist.', 1),
        row('Renata Quill', 'Morning. I need the payoff amount on my loan.', 2),
        row('Hollis Brandt', '$1,104.90', 3),
        row('Renata Quill', 'where do I send it', 4),
        row('Hollis Brandt', 'Online, please.', 5),
      ].join('')}</div>${BOX}</main>`,
    );
    expect(said().map((line) => line.split(':')[0])).toEqual([
      'agent',
      'user',
      'agent',
      'user',
      'agent',
    ]);
  });
});

describe('two plain names, one of whom opens as a desk does', () => {
  it('gives that one the desk', () => {
    const row = (name: string, text: string, at: number) =>
      `<div class="post"><b>${name}</b> · Today 12:0${at}<div>${text}</div></div>`;
    show(
      `<main><div style="overflow-y:auto">${[
        row('Solveig', 'Hello, I can see you are writing about invoice 704118.', 0),
        row('Erik Dahl', 'Yes. 2 140 kr can’t be right.', 1),
        row('Solveig', 'Could you read the meter now?', 3),
        row('Erik Dahl', 'It says 48 902', 6),
      ].join('')}</div>${BOX}</main>`,
    );
    expect(said().map((line) => line.split(':')[0])).toEqual(['agent', 'user', 'agent', 'user']);
  });
});

describe('two plain names, one of a matter of their own', () => {
  it('gives the other one the desk', () => {
    const row = (name: string, text: string, at: number) =>
      `<div class="post"><b>${name}</b> · 1${at} Nov 2026, 9:40am<div>${text}</div></div>`;
    show(
      `<main><div id="posts">${[
        row('Priya Shah', 'Hello, my wages came late so my rent has not gone through.', 2),
        row('Owen Hart', 'Hi Priya, thanks for telling us early. £210.00 is open.', 3),
        row('Priya Shah', 'Could I pay £30 a week on top?', 4),
        row('Owen Hart', 'That would clear it in 7 weeks.', 5),
      ].join('')}</div>${BOX}</main>`,
    );
    expect(said().map((line) => line.split(':')[0])).toEqual(['user', 'agent', 'user', 'agent']);
  });
});

describe('a channel where a picture says who speaks', () => {
  const row = (text: string, name = '', at = 0) => {
    const picture = name && `<i role="img" aria-label="${name}"></i>`;
    const badge = name.endsWith('Support') ? '<span class="badge">APP</span>' : '';
    const head = name && `<button>${name}</button>${badge}<a><span>9:4${at} AM</span></a>`;
    return `<div class="item${name ? '' : ' more'}"><div>${picture}</div><div>${head}<div class="s"><div class="p">${text}</div></div></div></div>`;
  };
  const channel = (rows: readonly string[]) =>
    show(`<main><div style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`);

  it('gives a line without one to who spoke before, and leaves out the mark beside a name', () => {
    channel([
      row('We’re going to be late on an invoice', 'Jordan Ames', 1),
      row('When do you expect to pay?', 'Fern Support', 2),
      row('End of next week.', 'Jordan Ames', 3),
      row('Can you stop the interest until then?'),
      row('I can hold it until Nov 30.', 'Fern Support', 5),
      row('perfect', 'Jordan Ames', 6),
    ]);
    expect(said()).toEqual([
      'user: We’re going to be late on an invoice',
      'agent: When do you expect to pay?',
      'user: End of next week.',
      'user: Can you stop the interest until then?',
      'agent: I can hold it until Nov 30.',
      'user: perfect',
    ]);
  });

  it('gives what stands elsewhere without one to the chat itself', () => {
    channel([
      row('We’re going to be late on an invoice', 'Jordan Ames', 1),
      row('When do you expect to pay?', 'Fern Support', 2),
      '<div class="note"><p>Jordan changed the topic</p></div>',
      row('End of next week.', 'Jordan Ames', 3),
      row('I can hold it until Nov 30.', 'Fern Support', 5),
    ]);
    expect(said()).toEqual([
      'user: We’re going to be late on an invoice',
      'agent: When do you expect to pay?',
      'system: Jordan changed the topic',
      'user: End of next week.',
      'agent: I can hold it until Nov 30.',
    ]);
  });
});
