// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { splitHeading } from '@/utils/sites/reading/labels';
import { plainTools, show, TALK } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息"></textarea>';
const showRows = (rows: readonly string[]) =>
  show(`<main><div style="overflow:auto">${rows.join('')}</div>${BOX}</main>`);
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what stands above a message', () => {
  it.each([
    ['我 13 min ago', '我', '13 min ago'],
    ['我 下午2:02', '我', '下午2:02'],
    ['Agent Kofi 5分钟前', 'Agent Kofi', '5分钟前'],
    ['我 10:11 已读', '我', '10:11'],
    ['You · 1:06 PM 已读', 'You', '1:06 PM'],
    ['No. 6***21 14:20', 'No. 6***21', '14:20'],
    ['10:21 Sam', 'Sam', '10:21'],
    ['· 09:31 已读', undefined, '09:31'],
  ])('is a name and a time: %s', (text, name, time) =>
    expect(splitHeading(text)).toEqual({ ...(name ? { name } : {}), time }),
  );

  it.each(['I paid by 3 instalments', '还差 300 元', 'Pay me back, please'])(
    'is not what was said: %s',
    (text) => expect(splitHeading(text)).toBeNull(),
  );

  it('says who wrote it in any way to tell the time', () => {
    const stamp = (at: number) => [`${at + 2} min ago`, `下午2:0${at}`, `${at + 2}小时前`][at % 3];
    showRows(
      TALK.map(
        ({ who, text }, at) =>
          `<div class="c"><div class="h">${who === 'user' ? '我' : '客服小周'} ${stamp(at)}</div><p>${text}</p></div>`,
      ),
    );
    expect(said()).toEqual(expected);
  });

  it('is no label of a side: `user-name` stands above lines of both', () => {
    showRows(
      TALK.map(
        ({ who, text }) =>
          `<div class="post ${who}-reply"><div><span class="user-name">${who === 'user' ? 'Carla Mendes' : 'Yusuf Demir'}</span></div><p>${text}</p></div>`,
      ),
    );
    expect(said()).toEqual(expected);
  });

  it('names several of a desk, and one who is not', () => {
    const names = ['客服中心', '邱○芳', '客服中心 劉專員', '邱○芳', '客服中心 劉專員'];
    const lines = [...TALK, { who: 'agent', text: '已登記。' }];
    show(
      `<main><table style="overflow:auto"><tbody>${lines
        .map(({ text }, at) => `<tr><td><b>${names[at]}</b></td><td><p>${text}</p></td></tr>`)
        .join('')}</tbody></table>${BOX}</main>`,
    );
    expect(said()).toEqual([...expected, 'agent: 已登記。']);
  });
});
