// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show, TALK } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息" data-y="900"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);
const list = (rows: readonly string[], tag = 'ol') =>
  show(`<main><${tag} style="overflow-y:auto">${rows.join('')}</${tag}>${BOX}</main>`);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('rows that are built alike', () => {
  it('are told apart by a label that says who and when', () => {
    list(
      TALK.map(
        ({ who, text }, at) =>
          `<li aria-label="${who === 'user' ? '您' : '客服 阿凯'}，12:3${at}"><p>${text}</p></li>`,
      ),
    );
    expect(said()).toEqual(expected);
  });

  it('leave what is not told to a screen reader to the chat itself', () => {
    const note = '<li>客服 阿凯 标记为处理中</li>';
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<li aria-label="${who === 'user' ? '您' : '客服 阿凯'}，12:3${at}"><p>${text}</p></li>`,
    );
    list([...rows, note]);
    expect(said()).toEqual([...expected, 'system: 客服 阿凯 标记为处理中']);
  });

  it('are told apart by where they begin and end', () => {
    list(
      TALK.map(({ who, text }, at) => {
        const [left, right] = who === 'user' ? [300 - at * 20, 390] : [10, 180 + at * 20];
        const place = `data-x="${left},${right}" data-y="${at * 50}"`;
        return `<li ${place}><p ${place}>${text}</p></li>`;
      }),
    );
    layOut(document);
    expect(said()).toEqual(expected);
  });

  it('are no chat where one stands beside the other', () => {
    const figures = ['每月还款', '八百多元', '总利息', '三百多元', '还款总额', '一万多元'];
    list(
      figures.map((text, at) => {
        const [left, right] = at % 2 ? [320 - at, 390] : [10, 90 + at * 5];
        const place = `data-x="${left},${right}" data-y="${(at - (at % 2)) * 50}"`;
        return `<li ${place}><p ${place}>${text}</p></li>`;
      }),
    );
    layOut(document);
    expect(said()).toEqual([]);
  });
});
