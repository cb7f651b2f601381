// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { plainTools, show, TALK } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);
const showRows = (rows: string) =>
  show(`<main><div style="overflow:auto">${rows}</div>${BOX}</main>`);

afterEach(() => {
  document.body.innerHTML = '';
});

const flat = (between = '') =>
  TALK.map(
    ({ who, text }, at) =>
      `<div class="who">${who === 'user' ? '您' : '林秀芬'} 14:0${at}</div><div class="line">${text}</div>${at === 1 ? between : ''}`,
  ).join('');

describe('who speaks in a row of its own', () => {
  it('is nobody who says so', () => {
    showRows(flat());
    expect(said()).toEqual(expected);
    expect(readTranscript(document, plainTools)[0]).toMatchObject({
      name: '林秀芬',
      time: '14:00',
    });
  });

  it('is not asked of the end of a long talk, whose first name stands above it', () => {
    const rows = flat().repeat(30);
    showRows(rows.slice(rows.indexOf('<div class="line">')));
    const last = readTranscript(document, plainTools).slice(-20);
    expect(last.every(({ who }, at) => who === TALK[at % TALK.length]?.who)).toBe(true);
  });

  it('does not say what the chat tells below', () => {
    showRows(
      `${flat('<div class="ev">林秀芬 joined the conversation</div>')}<div class="seen">已读</div>`,
    );
    expect(said()).toEqual([
      ...expected.slice(0, 2),
      'system: 林秀芬 joined the conversation',
      ...expected.slice(2),
    ]);
  });

  it('is not somebody who says the same short thing again', () => {
    const lines = [
      '您好，很高兴为您服务。',
      '好的',
      '请问账号是多少？',
      '好的',
      '已为您登记。',
      '好的',
    ];
    showRows(
      lines
        .map((text, at) => `<div class="row ${at % 2 ? 'user' : 'agent'}"><p>${text}</p></div>`)
        .join(''),
    );
    expect(said()).toEqual(lines.map((text, at) => `${at % 2 ? 'user' : 'agent'}: ${text}`));
  });
});

describe('a picture among the words', () => {
  const rows = (alt: string) =>
    TALK.map(
      ({ who, text }, at) =>
        `<div class="row ${who}"><p>${at === 1 ? `<img alt="${alt}"><span>${text}</span>` : text}</p></div>`,
    ).join('');

  it('is said where it is a smile, not where it is only called a picture', () => {
    showRows(rows('[微笑]'));
    expect(said()[1]).toBe(`user: [微笑]${TALK[1]?.text}`);
    showRows(rows('图片'));
    expect(said()).toEqual(expected);
  });
});
