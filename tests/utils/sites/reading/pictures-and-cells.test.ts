// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { markInitials } from '@/utils/sites/reading/mark-initials';
import type { Piece, Row } from '@/utils/sites/reading/row';
import { plainTools, show } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息" data-y="900"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const page = (rows: string) =>
  show(`<main><div style="overflow-y:auto">${rows}</div>${BOX}</main>`);

afterEach(() => {
  document.body.innerHTML = '';
});

const piece = (text: string, path: string): Piece => ({
  text,
  path,
  words: [],
  block: 0,
  guess: 'body',
});
const row = (...pieces: Piece[]): Row => ({
  pieces,
  controls: 0,
  spoken: '',
  words: new Set(),
  paint: '',
  key: '',
});
const left = (one: Row) =>
  markInitials([one])
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ guess, text }) => (guess === 'body' ? [text] : []));

describe('a letter in the place of a picture', () => {
  it('is said by nobody, by what its element is called', () => {
    const [letter, line] = [
      piece('B', '>div.kit-avatar>p.kit-avatar-letter'),
      piece('您好', '>p.'),
    ];
    expect(left(row(letter, line))).toEqual(['您好']);
    expect(left(row(letter))).toEqual([]);
    expect(left(row(piece('好', '>div.msg has-avatar>p.')))).toEqual(['好']);
    expect(left(row(piece('B', '>p.answer'), line))).toEqual(['B', '您好']);
  });

  it('is said by nobody before every line of one side', () => {
    const initial = (letter: string, text: string) =>
      `<div><div style="background:#088">${letter}</div><div>${text}</div></div>`;
    const [asked, told] = ['會有違約金嗎', '違約金為 100 元'];
    page(`${initial('海', '您好')}<div class="self">${asked}</div>${initial('海', told)}`);
    expect(said()).toEqual(['agent: 您好', `user: ${asked}`, `agent: ${told}`]);
    const first = (text: string, block: number) => ({ ...piece(text, '>p.'), block });
    const words = (rows: readonly Row[]) =>
      markInitials(rows).map(({ pieces }) => pieces.map(({ guess }) => guess));
    const begins = (letter: string) => row(first(letter, 1), first('谢谢', 2));
    const [sea, agrees] = [begins('海'), begins('好')];
    expect(words([sea, sea])[0]).toEqual(['space', 'body']);
    expect(words([sea, row(first('海', 1)), sea])[0]).toEqual(['body', 'body']);
    expect(words([agrees, agrees])[0]).toEqual(['body', 'body']);
  });

  it('is said by nobody after the name it begins', () => {
    const line = piece('好的，已登記', '>div.item');
    expect(left(row(piece('陳柏宇', '>b.'), piece('陳', '>span.icon'), line))).not.toContain('陳');
    expect(left(row(piece('Dana Cruz', '>b.'), piece('DC', '>i.'), line))).not.toContain('DC');
    expect(left(row(piece('Dana Cruz', '>b.'), piece('OK', '>i.'), line))).toContain('OK');
  });
});

it('takes a table row that is painted cell by cell for one line', () => {
  const blue = 'style="background-color: rgb(240, 250, 255)"';
  const staff = (time: string, text: string) =>
    `<tr class="from-staff"><td>${time}</td><td class="name">贷后经理 周敏</td><td>${text}</td></tr>`;
  const customer = (time: string, text: string) =>
    `<tr class="from-customer"><td ${blue}>${time}</td><td class="name" ${blue}>客户</td><td ${blue}>${text}</td></tr>`;
  page(
    `<table><tbody>${staff('11-22 08:40', '您好，我是贷后经理周敏。')}${customer('11-22 09:05', '希望展期三个月。')}${staff('11-22 09:31', '展期需补充近6个月流水。')}${customer('11-22 09:40', '流水今天发。')}</tbody></table>`,
  );
  expect(said()).toEqual([
    'agent: 您好，我是贷后经理周敏。',
    'user: 希望展期三个月。',
    'agent: 展期需补充近6个月流水。',
    'user: 流水今天发。',
  ]);
});

it('knows who wrote by "You wrote" and a name with an initial', () => {
  const article = (name: string, text: string, day: string) =>
    `<article class="app-message"><h2>${name}</h2><p>${text}</p><p class="hint">Sent ${day} Nov 2026</p></article>`;
  page(
    article('R. Adeyemi, Revenues Officer', 'Your reference is CT-558017.', '20') +
      article('You wrote', 'I cannot pay by the date given.', '20') +
      article('R. Adeyemi, Revenues Officer', 'The reminder is for £187.00.', '21') +
      article('You wrote', 'Can I pay £50 a week?', '21'),
  );
  expect(said()).toEqual([
    'agent: Your reference is CT-558017.',
    'user: I cannot pay by the date given.',
    'agent: The reminder is for £187.00.',
    'user: Can I pay £50 a week?',
  ]);
});

it('takes hints of what to ask next for no line', () => {
  const box = (side: string, text: string) =>
    `<div class="chat-box ${side}"><div class="content"><p>${text}</p></div></div>`;
  page(
    `${box('left', '本期应还 892.60元。')}${box('right', '能晚几天吗？')}${box('left', '可以申请延期。')}` +
      '<section class="chat-hints"><div class="hint-item">如何提前还款</div><div class="hint-item">查询账单明细</div></section>',
  );
  expect(said().at(-1)).toBe('agent: 可以申请延期。');
});

it('hears who a screen reader says wrote a line', () => {
  const section = (from: string, text: string) =>
    `<section aria-label="Message from ${from} - 15:01"><b>${from === 'bot' ? '罗毅' : '陆会计'}</b><p>${text}</p></section>`;
  page(
    section('bot', '您好，请问有什么可以帮您？') +
      section('user', '想续贷。') +
      section('bot', '请准备流水。') +
      section('user', '好的。'),
  );
  expect(said()).toEqual([
    'agent: 您好，请问有什么可以帮您？',
    'user: 想续贷。',
    'agent: 请准备流水。',
    'user: 好的。',
  ]);
});

it('reads a line that is a cell which could be pressed elsewhere', () => {
  const cell = (name: string, text: string) =>
    `<div role="button" aria-disabled="true" class="cell"><b class="name">${name}</b><p>${text}</p></div>`;
  page(
    [
      cell('Support', 'What can I do for you?'),
      cell('You', 'Move my payment date'),
      cell('Support', 'Done.'),
    ].join(''),
  );
  expect(said()).toEqual([
    'agent: What can I do for you?',
    'user: Move my payment date',
    'agent: Done.',
  ]);
});
