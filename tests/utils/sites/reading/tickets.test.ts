// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { plainTools, show } from '../fixtures';

const TALK = [
  ['user', 'I was charged £58.40 twice. Can you refund one of them?'],
  ['agent', 'Thanks for getting in touch. We have asked billing to look into it.'],
  ['user', 'How long will that take?'],
  ['agent', 'It takes 3 working days, your service goes on meanwhile.'],
  ['user', 'Ok, please keep me posted.'],
] as const;
type Line = (typeof TALK)[number];

const BOX = '<form><textarea placeholder="Write a reply"></textarea><button>Send</button></form>';
const read = () => readTranscript(document, plainTools);
const said = () => read().map(({ who, text }) => [who, text]);
const rows = (row: (line: Line, at: number) => string) =>
  TALK.map((line, at) => row(line, at)).join('');
const nameOf = ([who]: Line) => (who === 'user' ? 'Dan Okafor' : 'Priya Nair');

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the tickets of small help desks', () => {
  it('say below each answer by whom it was posted, and when', () => {
    const line = (one: Line, at: number) =>
      `<div class="bg-white p-4"><p>${one[1]}</p><div class="mt-2">Posted by <a href="#">${nameOf(one)}</a><span>•</span> ${at + 1} hours ago</div></div>`;
    show(`<main><div>${rows(line)}</div>${BOX}</main>`);
    expect(said()).toEqual(TALK);
    expect(read()[1]).toMatchObject({ name: 'Priya Nair' });
  });

  it('show the latest first, each a name and a text beside each other', () => {
    const line = (one: Line, at: number) =>
      `<div class="ticket-header"><h4>${nameOf(one)}</h4><div class="ticket-info">2026-11-23 10:0${at}</div></div><div class="ticket-description">${one[1]}</div>`;
    const latestFirst = TALK.map(line).reverse().join('');
    show(`<main><div class="ticket-content">${BOX}${latestFirst}</div></main>`);
    expect(said()).toEqual(TALK);
    expect(read()[3]).toMatchObject({ name: 'Priya Nair', time: '2026-11-23 10:03' });
  });

  it('have a heading beside the list, which nobody said', () => {
    const line = ([who, text]: Line) =>
      `<li class="${who === 'user' ? 'out' : 'in'}"><div class="message"><a class="chat-name">${who === 'user' ? 'Dan (ID: 33)' : 'Priya (ID: 2)'}</a> <span class="chat-datetime">10:21</span><span class="chat-body">${text}</span></div></li>`;
    show(
      `<main><div class="portlet box"><div class="portlet-header"><div class="caption">Ticket details</div></div><div class="portlet-body"><ul class="chats">${rows(line)}</ul></div></div>${BOX}</main>`,
    );
    expect(said()).toEqual(TALK);
  });

  it('are told by the name Admin, whatever class stands around it', () => {
    const line = ([who, text]: Line, at: number) =>
      `<div class="conversation"><div class="${at % 2 === 0 ? 'stc-admin-container' : 'stc-user-container'}"><div class="stc-info"><span>${who === 'user' ? 'Dan Okafor' : 'Admin'}</span><span class="stc-date">2026-11-23 10:0${at}</span></div></div><div class="stc-message">${text}</div></div>`;
    show(`<main><div>${rows(line)}</div>${BOX}</main>`);
    expect(said()).toEqual(TALK);
  });
});

describe('who signed a line', () => {
  it('is told by "from:" below it, where nothing else tells', () => {
    const line = (one: Line) =>
      `<div class="row"><p>${one[1]}</p><small>9 hours ago</small> <strong>from : ${nameOf(one)}</strong></div>`;
    show(`<main><div style="overflow:auto">${rows(line)}</div>${BOX}</main>`);
    expect(said()).toEqual(TALK);
    expect(read()[1]).toMatchObject({ name: 'Priya Nair' });
  });

  it('is told by a label at either end, in an element like what was said', () => {
    const talk = [
      ['user', '账单里多了一项费用，请核实。'],
      ['agent', '您好，我们正在核对明细，请稍等。'],
      ['user', '那这笔先不交会不会算逾期？'],
      ['agent', '核对期间不会计算违约金。'],
    ];
    const line = ([who, text]: readonly string[]) =>
      who === 'user'
        ? `<div style="text-align:left"><span>提问人:</span> <span>${text}</span></div>`
        : `<div style="text-align:right"><span>${text}</span> <span>：客服人员</span></div>`;
    show(`<main><div style="overflow:auto">${talk.map(line).join('')}</div>${BOX}</main>`);
    expect(said()).toEqual(talk);
  });

  it('is not told by a line of a message', () => {
    const talk = [
      ['user', 'Which days are paid?'],
      ['agent', 'These:\nFrom: 1 November\nTo: 30 November'],
      ['user', 'Thanks'],
      ['agent', 'You are welcome, anything else?'],
    ];
    const line = ([who, text = '']: readonly string[]) =>
      `<div class="msg ${who}">${text
        .split('\n')
        .map((part) => `<p>${part}</p>`)
        .join('')}</div>`;
    show(`<main><div style="overflow:auto">${talk.map(line).join('')}</div>${BOX}</main>`);
    expect(said()).toEqual(talk);
  });
});
