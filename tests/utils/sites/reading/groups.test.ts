// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show } from '../fixtures';

const BOX = '<textarea placeholder="Write a message"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const showRows = (...rows: string[]) =>
  show(`<main><div style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const wrapped = (lines: readonly string[], colour: string) =>
  lines
    .map(
      (line) =>
        `<div class="w"><span><span style="background:${colour}">${line}</span></span></div>`,
    )
    .join('');
const agents = (...lines: string[]) =>
  `<div class="g operator"><b>Petra</b>${wrapped(lines, '#eee')}</div>`;
const users = (...lines: string[]) => `<div class="g user">${wrapped(lines, '#cde')}</div>`;

describe('several bubbles of one speaker', () => {
  it('are lines of their own, in wrappers and with a mark below the last', () => {
    showRows(
      agents('It does, here is the 120 cm one.', '$389 with legs.'),
      users('great', 'great, see you Saturday').replace('</div></div>', '<i>Read</i></div></div>'),
      agents('See you!'),
    );
    expect(said()).toEqual([
      'agent: It does, here is the 120 cm one.',
      'agent: $389 with legs.',
      'user: great',
      'user: great, see you Saturday',
      'agent: See you!',
    ]);
  });

  it('are lines of their own where a screen reader is told who says each', () => {
    const group = (kind: string, name: string, ...lines: string[]) =>
      `<div class="${kind}">${lines.map((line) => `<div class="x"><span>${name} says:</span><div>${line}</div></div>`).join('')}</div>`;
    showRows(
      group('agent', 'Ann', 'Hi! Ask me about bills.', 'What can I do for you?'),
      group('user', 'You', 'late fee', 'for November'),
    );
    expect(said().map((line) => line.replace(/(?:Ann|You) says:\n?/, ''))).toEqual([
      'agent: Hi! Ask me about bills.',
      'agent: What can I do for you?',
      'user: late fee',
      'user: for November',
    ]);
  });

  it('are lines of their own below a name and a time, and a day said alone is one', () => {
    const line = (text: string, colour: string, meta = '') =>
      `<div><div class="m"><div class="t">${meta}</div><div style="background:${colour}">${text}</div></div></div>`;
    const group = (colour: string, meta: string, first: string, ...more: string[]) =>
      `<div class="g"><div class="c">${line(first, colour, meta)}${more.map((text) => line(text, colour)).join('')}</div></div>`;
    showRows(
      group(
        '#eee',
        '<i class="nick">客服小满</i><i>10:29</i>',
        '您的账单逾期6天。',
        '您希望推迟到哪一天？',
      ),
      group('#cde', '<i class="nick">我</i><i>10:32</i>', '12月8日', '到时候一次还清'),
      group('#eee', '<i class="nick">客服小满</i><i>10:35</i>', '可以。'),
      group('#cde', '<i class="nick">我</i><i>10:36</i>', '好的'),
    );
    expect(said()).toEqual([
      'agent: 您的账单逾期6天。',
      'agent: 您希望推迟到哪一天？',
      'user: 12月8日',
      'user: 到时候一次还清',
      'agent: 可以。',
      'user: 好的',
    ]);
  });

  it('do not swallow who came in before them', () => {
    showRows(
      `<div><div class="e">小何 已加入对话</div>${agents('您好，请问什么事？')}${users('账单')}${agents('好的')}</div>`,
    );
    expect(said()[0]).toBe('system: 小何 已加入对话');
    expect(said()[1]).toBe('agent: 您好，请问什么事？');
  });

  it('are one where they are buttons in a message', () => {
    const button = (text: string) =>
      `<div class="w"><a href="/x" style="background:#eef">${text}</a></div>`;
    showRows(
      `<div class="agent"><p>Choose one:</p>${button('Pay later')}${button('Pay now')}</div>`,
      users('Pay nothing'),
    );
    expect(said()[0]).toBe('agent: Choose one:\nPay later\nPay now');
  });
});

describe('lines beside none of the sides', () => {
  it('a notice as wide as the list belongs to nobody', () => {
    const row = (text: string, x: string) => `<div class="r"><p data-x="${x}">${text}</p></div>`;
    showRows(
      '<div class="z" data-x="0,400">客户经理 小唐 已接入</div>',
      row('您好，查到您有一笔贷款。', '40,240'),
      row('能改成 20 号吗', '250,400'),
      row('可以的。', '40,140'),
      row('好', '370,400'),
    );
    layOut(document);
    expect(said()[0]).toBe('system: 客户经理 小唐 已接入');
  });

  it('what was said before, cut short below an answer, is not said again', () => {
    showRows(
      '<div class="g operator"><b>赵姐</b><p>您好</p></div>',
      users('定金 3000 元什么时候退，我等了很久'),
      `<div class="g operator"><b>赵姐</b><p>今天给您退。</p><span class="r"><i>赵姐：定金 3000 元什么时候退…</i></span></div>`,
      users('好'),
    );
    expect(said()).toEqual([
      'agent: 您好',
      'user: 定金 3000 元什么时候退，我等了很久',
      'agent: 今天给您退。',
      'user: 好',
    ]);
  });

  it('an unread divider is no line', () => {
    showRows(
      agents('Hello'),
      users('hi'),
      '<div><span>2 unread messages</span></div>',
      agents('Are you there?'),
    );
    expect(said()).toEqual(['agent: Hello', 'user: hi', 'agent: Are you there?']);
  });
});
