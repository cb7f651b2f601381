// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show, TALK } from './fixtures';

const read = () => readTranscript(document, plainTools);
const said = () => read().map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);
const box = '<textarea placeholder="请输入"></textarea>';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** One bubble; the user's stand at the right. */
function bubble(who: string, text: string, above = ''): string {
  const side = who === 'user' ? 'r' : 'l';
  const place = who === 'user' ? '180,390' : '10,220';
  return `${above}<div class="m ${side}" data-x="${place}"><p data-x="${place}">${text}</p></div>`;
}

describe('a line above a message', () => {
  it.each([
    ['客服小周 10:2', '我 10:2'],
    ['10:2', ''],
  ])('with name and time is not said: %s', (agent, user) => {
    const rows = TALK.map(({ who, text }, at) => {
      const [first, second] = (who === 'user' ? user || '我 10:2' : agent).split(' ');
      const heading = second ? `${first} ${second}${at}` : `${first}${at} 客服小周`;
      return `<div class="m ${who === 'user' ? 'r' : 'l'}"><div class="t">${heading}</div><p>${text}</p></div>`;
    });
    show(`<div><div style="overflow-y:auto">${rows.join('')}</div>${box}</div>`);
    expect(said()).toEqual(expected);
    expect(read()[0]).toMatchObject({ name: '客服小周', time: '10:20' });
  });

  it('is said where it is the whole message', () => {
    const rows = ['客服', '我', '客服', '我'].map(
      (name, at) => `<div class="m"><b>${name}</b><p>明天 10:2${at}</p></div>`,
    );
    show(`<div><div style="overflow-y:auto">${rows.join('')}</div>${box}</div>`);
    expect(said()[1]).toBe('user: 明天 10:21');
  });

  it('in the middle, above a bubble at one side, is a divider', () => {
    const rows = TALK.map(({ who, text }, at) => {
      const divider = at === 0 ? '<div data-x="150,250">以下为新消息</div>' : '';
      return `<div class="row-${who}">${bubble(who, text, divider)}</div>`;
    });
    show(`<div><div style="overflow-y:auto">${rows.join('')}</div>${box}</div>`);
    layOut(document);
    expect(said()).toEqual(expected);
  });

  it('is found where the rows have no names and their parts are called messages', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<div><div class="v-message-wrapper" id="${at}"><div class="v-message-box"><div class="v-message-container"><div class="v-message-card"><div class="v-message-text">${bubble(who, text)}</div><div class="v-message-time">10:2${at}</div></div></div></div></div></div>`,
    );
    show(
      `<div><div><div><div>聊天开始于 11月20日</div><span>${rows.join('')}</span></div></div>${box}</div>`,
    );
    layOut(document);
    expect(said()).toEqual(expected);
  });
});
